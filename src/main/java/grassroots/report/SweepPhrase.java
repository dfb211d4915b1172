package grassroots.report;

import grassroots.parameter.Text;

/** Every label and sentence of the page of a sweep, in both languages, as in {@link Phrase}. */
enum SweepPhrase {
    /** The page as a whole. */
    SWEEP("Report of a sweep", "参数扫描报告"),
    CHIP_POINTS("{0:point|points}", "{0}个设计点"),
    CHIP_RUNS("{0:run|runs}", "{0}次运行"),
    CHIP_FAILED("{0} failed", "{0}次失败"),
    CHIP_REPLICATIONS("{0:replication|replications} of each point", "每点{0}次重复"),
    FACTORIAL("every level with every other", "全因子设计"),
    ONE_AT_A_TIME("one factor at a time", "单因子逐一变化"),
    LATIN_HYPERCUBE("Latin hypercube", "拉丁超立方抽样"),
    SOBOL("Sobol sequence", "Sobol序列抽样"),
    POINTS("points from a table", "表中的方案"),

    /** The answer. */
    MOVED("Moved", "有影响"),
    SMALL("Too little to matter", "影响过小"),
    OPEN("Not settled", "尚无定论"),
    UNKNOWN("Unknown", "无法判断"),
    MOST("{0}: {1} moves it most; {2} it changes by ", "{0}：受{1}影响最大；{2}，变化"),
    FIRST("{0}: {1} moves it; {2} it changes by ", "{0}：受{1}影响；{2}，变化"),
    FURTHEST("{0}: {1} differs most; {2} by ", "{0}：{1}差别最大；{2}，相差"),
    DIFFERS("{0}: {1} differs; {2} by ", "{0}：{1}有差别；{2}，相差"),
    FROM_TO("from {0} to {1}", "从{0}到{1}"),
    TO("{0} → {1}", "{0} → {1}"),
    FROM_FIFTH("from the lowest fifth of its range ({0}) to the highest ({1})", "从区间最低五分之一({0})到最高五分之一({1})"),
    AGAINST_LINE("against point {0}", "与第{0}点相比"),
    LINE("point {0}", "第{0}点"),
    AS_MUCH("{0} may move it as much, so which moves it most is not settled", "{0}的影响可能同样大，故何者最大尚无定论"),
    AS_FAR("{0} may differ as much, so which differs most is not settled", "{0}的差别可能同样大，故何者最大尚无定论"),
    ALSO("also: {0}", "此外：{0}"),
    OPEN_FOR("not settled for {0}", "{0}的影响尚无定论"),
    SMALL_FOR("too little to matter ({0}) for {1}", "{1}的影响小于有意义的变化({0})"),
    AND_MORE("{0} more", "另外{0}项"),
    WITH_SIZE("{0} {1} {2}", "{0} {1} {2}"),
    NOTHING_SETTLED("{0}: nothing is settled to move it; the means differ most with {1}, {2} by ",
            "{0}：没有任何影响有定论；均值差别最大的是{1}，{2}相差"),
    NOTHING_MATTERS("{0}: nothing that varied moves it by as much as matters ({1}); the means differ most with {2}, {3} by ",
            "{0}：所变化的因子都未使其产生有意义的变化({1})；均值差别最大的是{2}，{3}相差"),
    NOTHING_KNOWN("{0}: nothing can be said, since {1}", "{0}：无从判断，因为{1}"),
    ONE_REPLICATION("one replication alone has no interval", "仅一次重复，没有区间"),
    ONE_POINT("there are too few points for an interval", "设计点太少，没有区间"),
    RUNS_FAILED("runs failed that it would need", "所需的运行失败了"),
    NOTHING_VARIES("nothing varies", "没有变化的因子"),
    SEEDS_LEAD("Means from week 0 to the end. Intervals are between {0} replications with the same seeds at every point and hold for all {1}"
            + " statements together in 95\u00a0% of cases. They cover chance, not doubt about parameters that did not vary.",
            "第0周起的均值。区间反映各设计点使用相同种子的{0}次重复之间的差异，对全部{1}项结论同时成立(95%)；只含随机性，不含未变化参数的不确定性。"),
    POINTS_LEAD("Means from week 0 to the end; changes are from the lowest to the highest fifth of a range. Intervals are between {0} points"
            + " and hold for all {1} statements together in 95\u00a0% of cases. All points have the same {2} seeds, whose chance they do"
            + " not cover.", "第0周起的均值；变化指从区间最低五分之一到最高五分之一。区间反映{0}个设计点之间的差异，对全部{1}项结论同时成立(95%)。"
            + "各点使用相同的{2}个种子，其随机性未包括在内。"),
    FEW_REPLICATIONS("With {0} replications alone, intervals are wide and rest on a guess of the spread.", "仅{0}次重复，区间较宽，且离散程度估计不可靠。"),

    /** What varied. */
    VARIED("What varied", "变化了什么"),
    VARIED_LEAD("In the scenario “{0}”, everything else as it says.", "情景为“{0}”，其余均按情景设定。"),
    FACTOR("Factor", "因子"),
    TAKEN("Values", "取值"),
    UNIT("Unit", "单位"),
    IN_SCENARIO("In the scenario", "情景中的值"),
    RANGE("{0} to {1}", "{0}至{1}"),
    LEVELS("{0}: {1}", "{0}个：{1}"),
    CONSTANT("{0} (never varies)", "{0}(未变化)"),
    A_CHOICE("a choice of policy", "政策选择"),
    A_SETTING("a setting of the world", "世界设定"),
    WORDS("words", "文字"),
    SHARE("share, 0–1", "比例，0–1"),

    /** Evidence. */
    MOVES("Which factor moves what", "各因子影响什么"),
    MOVES_LEAD("Every factor with every outcome. A change lies between the two settings at which the means differ most.",
            "每个因子对每项结果的影响。变化取均值相差最大的两个设定之间。"),
    MOVES_LEAD_LINES("Every point of the table against point {0}.", "表中各点与第{0}点相比。"),
    MOVES_FINDING("Of {0} effects {1} are settled and matter, {2} are too small to matter, {3} are not settled, {4} are unknown",
            "{0}项影响中{1}项有定论且有意义、{2}项过小、{3}项尚无定论、{4}项无法判断"),
    BETWEEN("Between", "区间"),
    CHANGE("Change [95\u00a0%, all together]", "变化[95%，同时成立]"),
    RANK("Rank correlation [95\u00a0%, all together]", "秩相关[95%，同时成立]"),
    RANK_SHORT("rank correlation", "秩相关"),
    FIRST_OF("The {0} with the largest changes of {1}.", "变化最大的{0}项，共{1}项。"),
    CURVES("How outcomes respond", "结果如何随因子变化"),
    CURVES_SEEDS("Means over all settings of the other factors, with 95\u00a0% intervals between replications, one by one; the same scale"
            + " for all factors of an outcome.", "对其他因子的全部设定取均值，竖线为重复之间的逐项95%区间；同一结果的各图刻度相同。"),
    CURVES_ALONE("The other factors as the scenario has them; 95\u00a0% intervals between replications, one by one; the same scale for all"
            + " factors of an outcome.", "其他因子按情景设定；竖线为重复之间的逐项95%区间；同一结果的各图刻度相同。"),
    CURVES_POINTS("Means over the points in each part of a range, whatever the other factors are, with 95\u00a0% intervals between points,"
            + " one by one; the same scale for all factors of an outcome.", "对区间各段内的设计点取均值(不论其他因子)，竖线为设计点之间的逐项95%区间；同一结果的各图刻度相同。"),
    CURVES_LINES("Each point of the table, with 95\u00a0% intervals between replications, one by one.", "表中各点，竖线为重复之间的逐项95%区间。"),
    CURVE_HEADING("{0}, {1}", "{0}，{1}"),
    CURVE_FINDING("{0}: from {1} to {2}", "{0}：从{1}到{2}"),
    FACTOR_FROM_TO("{0}: {1} → {2}", "{0}：{1} → {2}"),
    AT("{0}{1} at {2}", "{2}时{0}{1}"),
    CURVE_FLAT("{0}: {1} where it was measured", "{0}：测得{1}"),
    CURVE_EMPTY("{0}: no run came to an end", "{0}：没有完成的运行"),
    LINE_AXIS("point of the table", "表中的点"),
    MORE_FACTORS("{0} more factors, which move it less, are in the table above.", "另有{0}个影响较小的因子，见上表。"),
    SURFACES("Two factors together", "两个因子共同作用"),
    SURFACES_LEAD("For each outcome the two factors that move it most. Numbers are means; darker is higher. A cell’s interval shows when it is"
            + " pointed at and is in the data.", "每项结果取影响最大的两个因子。数字为均值，颜色越深越高。指向格子可见区间，数据中亦有。"),
    SURFACE_FINDING("{0}: lowest {1} ({2}), highest {3} ({4})", "{0}：最低{1}({2})，最高{3}({4})"),
    CELL("{0} = {1}, {2} = {3}", "{0} = {1}，{2} = {3}"),
    CELL_VALUE("{0}: {1} {2}, {3} points", "{0}：{1} {2}，{3}个设计点"),
    CELL_EMPTY("{0}: no point", "{0}：没有设计点"),
    DOWN("▴ {0}", "▴ {0}"),
    ACROSS("{0} ▸", "{0} ▸"),

    /** Points. */
    ALL_POINTS("Points of the design", "设计点"),
    POINTS_FINDING("All {0} points with the means of their replications", "全部{0}个设计点及其重复均值"),
    POINTS_EXTREME("Of {0} points the {1} with the lowest and highest means; all are in summary.csv",
            "{0}个设计点中均值最低与最高的{1}个；全部见summary.csv"),
    POINT("Point", "点"),
    FAILED_RUNS("Failed", "失败"),

    /** Doubts. */
    FAILURES("Runs that failed", "失败的运行"),
    FAILURES_FINDING("{0} of {1} runs came to no end; failures.csv has each", "{1}次运行中{0}次未完成；逐次原因见failures.csv"),
    CAUSE("Cause", "原因"),
    STAGE("Stage", "阶段"),
    COUNT("Runs", "次数"),
    FIRST_AT("First at", "首次出现于"),
    POINT_AND_REPLICATION("point {0}, replication {1}", "第{0}点，第{1}次重复"),
    NONE_FAILED("Every run came to its end.", "所有运行均已完成。"),
    FAILED_LEFT_OUT("{0} of {1} runs failed. Means leave them out, and comparisons leave out every seed of which a run failed.",
            "{1}次运行中{0}次失败。均值不含这些运行，比较时略去有失败运行的种子。"),
    FAILED_POINTS("{0} of {1} runs failed. Means leave them out: where failures come with a setting, they are not those of all points.",
            "{1}次运行中{0}次失败，均值不含这些运行：若失败与设定有关，均值便不代表全部设计点。"),
    MOVERS_ASSUMED("Of the {0} parameters that moved a result, {1} are assumptions without a source{2}.",
            "影响了结果的{0}个参数中，{1}个为无来源的假设{2}。"),
    MOVERS_NONE("No parameter that may be doubted is settled to move a result.", "没有一个存疑参数对结果的影响有定论。"),
    FACTORS_ASSUMED("Of the {0} factors {1} are parameters, of which {2} are assumptions without a source; the others are choices of policy"
            + " or settings of the world.", "{0}个因子中{1}个为模型参数，其中{2}个为无来源的假设；其余为政策选择或世界设定。"),
    MAIN_EFFECTS("The effects of one factor are means over the others: where two work together, the mean hides it, and the maps of pairs"
            + " show it.", "单因子影响是对其他因子取均值的结果：两个因子相互作用时均值会掩盖，须看两因子图。"),
    ALONE_EFFECTS("One factor at a time does not show what two do together.", "单因子逐一变化的设计不能显示两个因子的共同作用。"),
    ENDS_ONLY("From one end of a range to the other a factor may move an outcome up and down again without a change: see the curves.",
            "因子在区间内可能先升后降而两端无差别：请看曲线。"),
    STATE_NOT_EFFECT("These are states under each setting, not effects of the policies; for those compare scenarios.",
            "这些是各设定下的状态，并非政策的效应；要看效应请用compare对比情景。"),
    REPRODUCE_LEAD("In this result folder, with Grassroots {0}, seeds {1} to {2} at every point:", "在本结果目录中，用Grassroots {0}，每点种子{1}至{2}："),
    REPRODUCE_SHARDS("In parts, on as many machines as there are parts, and put together:", "分块在多台机器上运行后合并："),

    /** What an effect depends on. */
    GROUPS_TITLE("Who gained and who lost: {0}", "谁受益，谁受损：{0}"),
    GROUPS_EVIDENCE("Difference in each group, with 95\u00a0% intervals one by one; filled where zero lies outside. The same persons and places in every"
            + " scenario.", "各组差值及逐项95%区间；零在区间外者为实心。各情景中均为同样的人与地方。"),
    EVALUATION_TITLE("What an evaluator would see: {0}", "评估者会看到什么：{0}"),
    EVALUATION_EVIDENCE("Circles: the paired effect on the communities reached, which no evaluator can see. Squares: the mean of what evaluators of"
            + " one world each would estimate from measured values, reached against others. In multiples of the smallest change that matters.",
            "圆：政策所及社区的配对效应，评估者看不到。方块：各只见一个世界的评估者用测量值比较所及与其余社区所得估计的均值。以有意义的最小变化为单位。"),
    TRUE_EFFECT("true effect", "真实效应"),
    MEASURED_EFFECT("effect as measured", "测量到的效应"),
    ESTIMATE("evaluator’s estimate", "评估者的估计"),
    SPILLOVER("spilled over on the others", "对其余社区的外溢"),
    MULTIPLES("multiples of what matters", "有意义变化的倍数"),
    DEPENDS("What the effects depend on", "效应取决于哪些参数"),
    DEPENDS_COUNT("Of the {0} parameters that moved a result, {1} are assumptions without a source{2}.",
            "影响了结果的{0}个参数中，{1}个为无来源的假设{2}。"),
    DEPENDS_NONE("No parameter is settled to move a result: {0} draws of {1} parameters show rank correlations from {2} on alone.",
            "没有参数对结果的影响有定论：{1}个参数的{0}次抽样只能显示{2}以上的秩相关。"),
    DEPENDS_TOO_FEW("{0} draws of {1} parameters are too few to settle which of them move a result; compare --uncertain with more draws.",
            "{1}个参数的{0}次抽样太少，无法确定哪些参数影响结果；请用compare --uncertain增加抽样次数。"),
    DEPENDS_FROM("Weaker dependence than a rank correlation of {2} would not show in {0} draws of {1} parameters.",
            "{1}个参数的{0}次抽样显示不出弱于{2}的秩相关。"),
    DEPENDS_FINDING("Each parameter that a difference is settled to depend on, with the median difference where it is lowest and highest",
            "差值对其有定论的各参数，及其最低与最高五分之一处的差值中位数"),
    LOWEST_FIFTH("In the lowest fifth (median)", "最低五分之一(中位数)"),
    HIGHEST_FIFTH("In the highest fifth (median)", "最高五分之一(中位数)"),
    AT_PART("{0} ({1})", "{0}({1})"),
    RANK_ALL("Rank correlation [95\u00a0%, all together]", "秩相关[95%，同时成立]"),
    SCENARIO("Scenario", "情景"),
    TURNS_AT("Turns sign at", "变号区间"),
    TURNS("{0}: {1} in {2} of the draws; its median turns with {3}", "{0}：{2}的抽样中{1}；{3}时中位数变号"),
    KEEPS("{0}: {1} in {2} of the draws; no parameter is settled to turn it", "{0}：{2}的抽样中{1}；没有参数使其变号有定论"),
    TURNS_WITH("{0} at {1}", "{0}取{1}"),
    IS_HIGHER("higher", "较高"),
    IS_LOWER("lower", "较低"),
    IS_SAME("the same", "不变"),
    EFFECT_OF("{0}: {1}", "{0}：{1}");

    private final String en;
    private final String zh;

    SweepPhrase(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** The words; parts as in {@link Phrase}. */
    Text of(Object... parts) {
        return new Text(Phrase.filled(en, "en", parts), Phrase.filled(zh, "zh", parts));
    }
}
