package grassroots.report;

import grassroots.parameter.Text;

/** Every label and sentence of the report page, in both languages; {@code {0}} and so on stand for what is filled in. */
enum Phrase {
    /** The page as a whole. */
    COMPARISON("Comparison report", "对比报告"),
    RUN("Report of one scenario", "单情景报告"),
    CHIP_WORLD("{0:community|communities} in {1:township|townships}", "{1}个乡镇街道，{0}个社区"),
    CHIP_TOWNSHIP("{0:community|communities} in one township", "一个乡镇街道，{0}个社区"),
    CHIP_LENGTH("{0:week|weeks} after a warm-up of {1}", "{0}周，预热{1}周"),
    CHIP_PAIRS("{0:pair|pairs} of replications", "{0}对重复运行"),
    CHIP_REPLICATIONS("{0:replication|replications}", "{0}次重复运行"),
    CHIP_DRAWS("{0:draw|draws} of the parameters", "{0}次参数抽样"),
    CHIP_SEED("seed {0}", "种子 {0}"),
    CHIP_HASH("question {0}", "问题编号 {0}"),

    /** The answer. */
    ANSWER("The answer", "结论"),
    AGAINST("{0}, against {1}", "{0}，对比{1}"),
    ANSWER_LEAD("Means over {0:week|weeks}. Brackets hold for all {1:statement|statements} together in 95\u00a0% of cases.",
            "{0}周均值。方括号内区间对全部{1}项结论同时成立(95%)。"),
    BETTER("Better", "改善"),
    WORSE("Worse", "变差"),
    CHANGED("Changed", "有变化"),
    NO_MATTER("No change that matters", "无有意义的变化"),
    OPEN("Not settled", "尚无定论"),
    NOT_COMPARED("Nothing to compare", "无从比较"),
    NO_VALUE("{0} (no value in one of the two worlds)", "{0}(其中一方没有数值)"),
    HIGHER("{0}: higher, {1} instead of {2}, ", "{0}较高：{1}，对照为{2}，差值"),
    LOWER("{0}: lower, {1} instead of {2}, ", "{0}较低：{1}，对照为{2}，差值"),
    RELATIVE("that is {0} of the level without", "为对照水平的{0}"),
    ON_SCALE("on a scale from 0 to 1, where {0} would matter", "按0至1计分，{0}即有意义"),
    SMALL_CHANGE("the change is smaller than what matters ({0})", "变化小于有意义的最小变化({0})"),
    MAY_BE_SMALL("the interval reaches below what matters ({0})", "区间下端小于有意义的最小变化({0})"),
    OVER_PARAMETERS("over the parameters in doubt {0}", "参数不确定下{0}"),
    SIGN_IN_DOUBT("the direction depends on parameters that nobody knows well", "方向取决于尚不确知的参数"),
    SAME_EXACTLY("exactly the same in every replication", "各次运行完全相同"),
    WITHIN_MATTERS("{0} {1}, and {2} would matter", "{0}{1}，而{2}才有意义"),
    STILL_OPEN("{0} {1}", "{0}{1}"),
    ALIKE_BUT_FEW("{0} {1} in each of {2} pairs, which are too few to show how much it varies", "{0}{1}，{2}对运行相同，对数过少，看不出离散程度"),
    REPLICATIONS_NEEDED("about {0} replications would bring it down to what matters (at most {1}, 90\u00a0% sure)",
            "约需{0}次重复可缩小到有意义的变化(90%把握不超过{1}次)"),
    ONE_PAIR("One replication alone has no interval: nothing can be said yet.", "仅一次重复，没有区间，尚不能下结论。"),
    FEW_PAIRS("With {0} replications alone, intervals are wide and rest on a guess of the spread.", "仅{0}次重复，区间较宽，且离散程度估计不可靠。"),
    NO_OUTCOMES("The scenarios name no outcome that was measured, so there is no answer: name some under 'outcomes'.",
            "情景未列出已测量的结果指标，故无结论：请在outcomes下列出。"),
    CHANCE_ONLY("Intervals cover chance only, not doubt about parameters; compare --uncertain 200 adds it.",
            "区间仅含随机性，不含参数不确定性；compare --uncertain 200 可加入。"),
    COST("for every 1,000 residents {0}{1} yuan more a week, about {2} yuan a year", "每千居民每周多支出{0}{1}元，即每千居民一年约{2}元"),
    COST_LESS("for every 1,000 residents {0}{1} yuan less a week, about {2} yuan a year", "每千居民每周少支出{0}{1}元，即每千居民一年约{2}元"),
    COST_OPEN("whether more or less money is not settled: for every 1,000 residents {0}{1} yuan a week",
            "支出增减尚无定论：每千居民每周{0}{1}元"),
    COST_UNKNOWN("in money this was not measured", "未测量资金成本"),
    COST_NOTHING("no money; hours it took are among the hours below", "未支出资金；所用工时见下文"),
    SHORT_TRIED("What was tried:", "试行了什么："),
    SHORT_TRIED_THESE("{0}; the first from week {1}", "{0}；最早自第{1}周起"),
    SHORT_TRIED_MORE("{0} and {1} more; the first from week {2}", "{0}等，另有{1}项；最早自第{2}周起"),
    SHORT_WHEN("When, and does it last?", "何时见效，能否持续？"),
    SHORT_LASTS("{0}: {1}. Of {3} changes {2} are still there in the last 12 weeks", "{0}：{1}。{3}项变化中有{2}项在最后12周仍在"),
    SHORT_WHOM("For whom?", "对谁？"),
    SHORT_GROUPS("{0}: of {1} groups {2} are higher and {3} lower, from {4} to {5}", "{0}：{1}组中{2}组较高、{3}组较低，从{4}到{5}"),
    SHORT_SURE("How sure?", "有多大把握？"),
    SHORT_DRAWS("brackets are chance over {0:pair|pairs} of replications; {2} of {3} changes keep their direction in at least nine of ten of {1}"
            + " draws of the parameters in doubt", "方括号为{0}对重复运行的随机性；{3}项变化中{2}项在{1}次参数抽样的九成以上方向不变"),
    SHORT_CHANCE("{1} of {2} statements are settled against chance, over {0} pairs of replications; how far they hang on parameters in doubt"
            + " was not asked", "{0}对重复运行，{2}项结论中{1}项已排除偶然；对不确定参数的依赖未作检验"),
    SHORT_COST("What it cost:", "成本："),
    RUN_LEAD("Means over {0:week|weeks} with 95\u00a0% intervals over {1:replication|replications}. A scenario alone does not say what its policies did:"
            + " compare it with another one for that.", "{0}周均值及{1}次重复的95%区间。单个情景不能说明政策的作用，须与另一情景对比。"),
    RUN_ANSWER("Where it stands", "现状"),

    /** What was tried. */
    TRIED("What was tried", "试行了什么"),
    NO_POLICY("No policy: the levers stay at their default.", "无政策：各政策工具保持默认值。"),
    SHARED_POLICIES("In both worlds: {0}", "两个世界都有：{0}"),
    SETTINGS("Settings", "设定"),
    WHEN("When", "时间"),
    WHERE("Where", "范围"),
    PRICE("What it costs", "成本"),
    FAILURE("How it can fail", "如何失效"),
    SETTING("{0}: {1} (by default {2})", "{0}：{1}(默认{2})"),
    FROM_WEEK("from week {0}", "自第{0}周起"),
    FROM_DATE("from {0} (week {1})", "自{0}起(第{1}周)"),
    AT_ONCE("at once", "立即到位"),
    RAMP("in full after {0:week|weeks}", "{0}周后全部到位"),
    UNTIL_WEEK("until week {0}", "至第{0}周"),
    FOR_GOOD("for good", "长期"),
    EVERYWHERE("all communities", "全部社区"),
    SHARE_AT_RANDOM("{0} of them, chosen at random", "其中{0}，随机抽取"),
    SHARE_FIRST("the first {0} of them", "其中前{0}"),
    TOWNSHIPS("townships {0}", "第{0}个乡镇街道"),
    URBAN("urban communities", "城市社区"),
    VILLAGES("villages", "村"),
    COLUMN("communities marked '{0}'", "标有“{0}”的社区"),
    WEEK("week {0}", "第{0}周"),

    /** Evidence. */
    CHANGED_HOW("What changed, and how sure that is", "变化与把握"),
    FOREST_LEAD("Each outcome in multiples of the smallest change that matters to anyone. Bars: chance, for all outcomes together."
            + " Filled: better (circle) or worse (square); open: not settled, or too small to matter.",
            "各项结果以有意义的最小变化为单位。粗线：随机性，对全部结果同时成立。实心圆为改善、方块为变差；空心为尚无定论或过小。"),
    FOREST_DOUBT("Thin lines: 5 to 95\u00a0% of {0:draw|draws} of all parameters in doubt, one seed each.",
            "细线：{0}次参数抽样的5%至95%范围，每次一个种子。"),
    FOREST_FINDING("Of {0} outcomes {1} better, {2} worse, {3} changed, {4} without a change that matters, {5} not settled",
            "{0}项结果中{1}项改善、{2}项变差、{3}项有变化、{4}项无有意义的变化、{5}项尚无定论"),
    OUTCOME("Outcome", "结果"),
    WITHOUT("Without", "无政策"),
    WITH("With", "有政策"),
    WORLD_WITHOUT("the world without", "无政策的世界"),
    WORLD_WITH("the world with the policies", "有政策的世界"),
    DIFFERENCE("Difference [95\u00a0%, all together]", "差值[95%，同时成立]"),
    PICTURE("Lower ◂ multiples of what matters ▸ higher", "较低 ◂ 有意义变化的倍数 ▸ 较高"),
    VERDICT("Verdict", "判断"),
    IN_ALL_DRAWS("Over parameters [5–95\u00a0%]", "参数不确定[5–95%]"),
    WHEN_CHANGED("When it changed, and whether it lasted", "何时变化，能否持续"),
    WHEN_LEAD("Left, the level with and without; right, the difference itself. Bands of differences hold at all weeks together in"
            + " 95\u00a0% of cases; there is none where fewer than six pairs differ; grey is too small to matter. Flows are means of four weeks.",
            "左为有无政策下的水平，右为差值。差值区间带对各周同时成立(95%)，有差异者不足六对时不画；灰色为过小。流量指标取近四周均值。"),
    LEVEL_HEADING("{0}, {1}", "{0}，{1}"),
    DIFFERENCE_HEADING("{0}: difference, {1}", "{0}：差值，{1}"),
    LEVEL_FINDING("{0}: {1}, means over {2} weeks", "{0}：{1}，{2}周均值"),
    LEVEL_IN("{0} in {1}", "{1}为{0}"),
    SOONER_UP("first clearly higher in week {0}", "第{0}周首次可确认较高"),
    SOONER_DOWN("first clearly lower in week {0}", "第{0}周首次可确认较低"),
    NEVER("in no week by itself clearly different", "没有任何一周可单独确认有差异"),
    LASTS("in the last 12 weeks {0} {1}", "最后12周为{0}{1}"),

    /** More evidence. */
    MORE("Everything else that was measured", "其他测量结果"),
    MORE_LEAD("Exploration: 95\u00a0% intervals one by one, no tests. Some of {0} will seem to differ by chance alone.",
            "探索性结果：逐项95%区间，不作检验。{0}项中会有一些仅因偶然而显得不同。"),
    DIFFERENCE_ALONE("Difference [95\u00a0%, one by one]", "差值[95%，逐项]"),
    WHO("Who gained and who lost", "谁受益，谁受损"),
    WHO_LEAD("Residents by what they are from the start, and communities by where they stood in the last quarter before the first policy:"
            + " the same persons and places in every scenario. Intervals one by one.",
            "居民按自始不变的特征分组，社区按首项政策前一季度的位次分组：各情景中均为同样的人与地方。区间逐项给出。"),
    GROUP("Group", "组别"),
    GROUPS_ALL_MOVED("of {0} groups {1} are higher and {2} lower", "{0}组中{1}组较高、{2}组较低"),
    GROUPS_MOVED("of {0} groups {1} are higher, {2} lower, the others not settled", "{0}组中{1}组较高、{2}组较低，其余尚无定论"),
    DECILE("communities, tenth {0} of 10{1}", "社区第{0}十分位{1}"),
    LOWEST(", lowest", "，最低"),
    HIGHEST(", highest", "，最高"),
    URBAN_GROUP("urban communities", "城市社区"),
    VILLAGE_GROUP("villages", "村"),

    /** Hours. */
    HOURS("Where the workers' hours go", "社区工作者的时间去向"),
    HOURS_LEAD("Hours a worker and week by activity, means from week 0.", "每名社区工作者每周各类活动小时数，第0周起均值。"),
    HOURS_FINDING("{0}: {1} of {2} hours a week go to tasks and meetings from above", "{0}：每周{2}小时中{1}小时用于上级任务与会议"),

    /** How hours flow. */
    FLOW("From departments to residents: where hours come from and where they go", "从部门到居民：工时从哪里来、到哪里去"),
    FLOW_LEAD("Hours a worker and week, all on one scale. Left, what is asked from above; in the middle, what the township's gate stops or"
            + " passes; right, the workers' week and what of it reaches residents. Dashed outlines: hours that end on the way. Tired or new hands"
            + " need longer than a task should take.",
            "每名社区工作者每周小时数，各图同一比例。左为上级要求，中为乡镇街道准入把关，右为社区工作者的一周及其中到达居民的部分。虚线框：中途终止的工时。人手疲惫或生疏，办事比应有工时更长。"),
    FLOW_ASKED_HEAD("From above", "上级要求"),
    FLOW_GATE("Township's gate", "乡镇街道准入"),
    FLOW_WEEK_HEAD("Workers' week", "社区工作者的一周"),
    FLOW_DEPARTMENTS("departments ask", "部门下达"),
    FLOW_ADDS("township adds", "层层加码"),
    FLOW_INSPECTIONS("inspections, plaques", "检查、挂牌"),
    FLOW_APPS("app check-ins", "应用打卡"),
    FLOW_SLOW("tired or new hands", "疲惫或生疏"),
    FLOW_SLOW_LONG("longer than needed: tired or new hands, work under way", "疲惫或生疏多花、办理中"),
    FLOW_ORDERED("meetings, training", "会议、培训"),
    FLOW_RETAINED("stay with departments", "部门自行消化"),
    FLOW_OWN_STAFF("township's own staff", "乡镇街道承接"),
    FLOW_SAVED("merged or paid for", "合并、外包"),
    FLOW_LATER("not done yet", "尚未办结"),
    FLOW_LATER_LONG("reached the desk and took no time: skilled hands, not done yet", "到达而未花时间：熟练或尚未办"),
    FLOW_RETURNING("back as assistance", "以协助回流"),
    FLOW_PASSED("passed on", "转交社区"),
    FLOW_PAPER("only on paper", "纸面应付省下"),
    FLOW_DESK("upward tasks", "行政事务"),
    FLOW_MEETINGS("meetings", "会议汇报"),
    FLOW_TRAINING("training", "培训"),
    FLOW_CASES("cases", "个案办理"),
    FLOW_VISITS("visits", "走访"),
    FLOW_MEDIATION("mediation", "纠纷调解"),
    FLOW_ORGANIZING("organizing", "组织动员"),
    FLOW_ROUNDS("rounds", "巡查"),
    FLOW_OVERTIME("overtime, part of these", "其中加班"),
    FLOW_RESIDENTS("for residents", "服务居民"),
    FLOW_FROM_ABOVE("for those above", "用于上级"),
    FLOW_TOTAL("A week of {0} hours, {1} of them overtime", "每周{0}小时，其中加班{1}小时"),
    FLOW_FINDING("{0} ({1}): departments ask for {2} hours; of a week of {4} hours {3} go upward and {5} to residents",
            "{0}({1})：部门下达{2}小时，每周{4}小时中{3}小时用于上级、{5}小时服务居民"),
    FLOW_TABLE("Every flow with its 95\u00a0% interval, hours a worker and week", "各项流量及95%区间，每名社区工作者每周小时数"),
    FLOW_STREAM("Flow", "流向"),
    FLOW_WEEKS("weeks {0} to {1}", "第{0}至{1}周"),
    FLOW_BEFORE("before the policies", "政策之前"),
    FLOW_END("at the end", "期末"),
    FLOW_ALONE("all weeks", "全部各周"),

    /** Places. */
    PLACES("Where", "在哪里"),
    PLACES_LEAD("Each square is a community of replication 0 (seed {0}), grouped by township: one drawn world, not a mean over worlds.",
            "每格为第0次运行(种子{0})的一个社区，按乡镇街道分组：仅为一个抽样世界，并非各世界均值。"),
    PLACES_FINDING("{0} in the last year: {1} of {2} communities are higher with the policies, {3} lower",
            "最后一年{0}：{2}个社区中{1}个在政策下较高、{3}个较低"),
    SHOW("Show", "显示"),
    MAP_DIFFERENCE("difference", "差值"),
    MAP_TOWNSHIP("Township {0}", "第{0}乡镇街道"),
    MAP_SCALE("{0} to {1}", "{0}至{1}"),

    /** Doubts. */
    DOUBTS("What to doubt", "须存疑之处"),
    ENOUGH("Are the replications enough?", "重复次数够吗？"),
    ENOUGH_YES("{0} replications bring the interval of every outcome down to what matters.", "{0}次重复已使各项结果的区间窄至有意义的变化。"),
    ENOUGH_NO("{0} replications are too few for {1}: {2} would do (at most {3}, 90\u00a0% sure).",
            "{0}次重复对{1}尚嫌不足：需{2}次(90%把握不超过{3}次)。"),
    ENOUGH_UNKNOWN("From {0} replication it cannot be told how many would do.", "仅{0}次重复，无法判断需要多少次。"),
    BY_THE_DATA("The data chose the number of replications, so there are no p-values.", "重复次数由数据决定，故不给出p值。"),
    FAILED("{0:run|runs} failed; why is in failures.csv.", "{0}次运行失败，原因见failures.csv。"),
    ASSUMPTIONS("Assumptions", "假设"),
    ASSUMED("Of {0} parameters of the model {1} are assumptions without a source; the rest cite facts of varying strength.",
            "模型{0}个参数中{1}个为无来源的假设，其余引用强度不一的事实。"),
    DIFFERS("Parameters that differ from the default", "与默认值不同的参数"),
    DIFFERS_COUNT("{0:parameter|parameters} differ from the default; {1} of these defaults are assumptions without a source.",
            "{0}个参数与默认值不同，其中{1}个默认值为无来源的假设。"),
    DIFFERS_NONE("Every parameter has its default value.", "所有参数均为默认值。"),
    PARAMETER("Parameter", "参数"),
    VALUE("Value", "取值"),
    DEFAULT("Default", "默认值"),
    SOURCE("Source", "来源"),
    ASSUMPTION("assumption", "假设"),
    LIMITS("Limits of the model", "模型的局限"),
    LIMIT_MODEL("These are results of a model, not of a place: they say what follows from its assumptions.",
            "这是模型的结果，并非某地的结果：只说明由假设推出什么。"),
    LIMIT_P("Intervals say how well the model's own answer is known, and nothing on whether the model is right.",
            "区间只说明模型自身答案的把握，不说明模型是否正确。"),
    LIMIT_DEFAULT("The world without policies is the uncontrolled regime of about 2018, before the campaigns against formalism.",
            "无政策的世界是2018年前后整治形式主义之前未加管控的状态。"),
    LIMIT_OFF("Switched off in this world: {0}.", "本情景关闭的子模型：{0}。"),
    REPRODUCE("How to reproduce it", "如何重现"),
    REPRODUCE_LEAD("In this result folder, with Grassroots {0}, seeds {1} to {2}:", "在本结果目录中，用Grassroots {0}，种子{1}至{2}："),
    QUESTION_HASH("Question {0}.", "问题编号{0}。"),

    /** Figures. */
    GET_CSV("Data as CSV", "数据(CSV)"),
    GET_SVG("Picture as SVG", "图(SVG)"),
    EVIDENCE("The evidence, subject by subject", "分主题的证据"),
    EVIDENCE_LEAD("Flows are means of four weeks; bands are 95 % intervals of each week. Intervals in words hold for all {0} subjects"
            + " together.", "流量指标取近四周均值；阴影为各周95%区间。文字中的95%区间对全部{0}个主题同时成立。"),
    STANDS("{0}: {1}", "{0}：{1}"),
    NAME_WITHOUT("{0}, without", "{0}，无政策");

    private final String en;
    private final String zh;

    Phrase(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /**
     * The words.
     *
     * @param parts what stands for {@code {0}} and so on: words in both languages, or the same in both
     */
    Text of(Object... parts) {
        return new Text(filled(en, "en", parts), filled(zh, "zh", parts));
    }

    /** Words with what stands for {@code {0}} and so on, in a language; {@code {0:run|runs}} is a number and what it counts. */
    static String filled(String words, String language, Object... parts) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            int close = words.indexOf('}', open);
            String[] asked = words.substring(open + 1, close).split("[:|]");
            Object part = parts[Integer.parseInt(asked[0])];
            String text = part instanceof Text both ? both.in(language) : String.valueOf(part);
            filled.append(words, from, open).append(text).append(asked.length == 1 ? "" : " " + asked[text.equals("1") ? 1 : 2]);
            from = close + 1;
        }
        return filled.append(words.substring(from)).toString();
    }
}
