package grassroots.metrics;

import static grassroots.metrics.Metric.Better.DOWN;
import static grassroots.metrics.Metric.Better.NEITHER;
import static grassroots.metrics.Metric.Better.UP;
import static grassroots.metrics.Metric.Over.FLOW;
import static grassroots.metrics.Metric.Over.STOCK;
import static grassroots.process.Submodel.ALLOCATION;
import static grassroots.process.Submodel.ATTENTION;
import static grassroots.process.Submodel.BURDEN;
import static grassroots.process.Submodel.CASEWORK;
import static grassroots.process.Submodel.DESK;
import static grassroots.process.Submodel.EVALUATION;
import static grassroots.process.Submodel.LEADERSHIP;
import static grassroots.process.Submodel.PARTICIPATION;
import static grassroots.process.Submodel.PROBLEMS;
import static grassroots.process.Submodel.TRUST;
import static grassroots.process.Submodel.VOICE;
import static grassroots.process.Submodel.WELLBEING;

import grassroots.metrics.Metric.Better;
import grassroots.metrics.Metric.Formula;
import grassroots.metrics.Metric.Group;
import grassroots.metrics.Metric.Over;
import grassroots.parameter.Text;
import grassroots.process.Submodel;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Trait;
import grassroots.world.Worker;
import java.util.Collection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** All metrics of the model, each declared once. */
public final class Metrics {
    private static final Map<String, Metric> ALL = new LinkedHashMap<>();
    private static final Map<String, Set<Submodel>> NEEDS = new LinkedHashMap<>();
    private static final Map<String, String> SEEN_AS = Map.of("trueResolution", "measuredResolution", "hotlineTrue", "hotlineMeasured",
            "satisfaction", "ratedSatisfaction");

    static {
        declareBurden();
        TaskHourMetrics.declare();
        declareService();
        declareTrust();
        declareParticipation();
        DeliberationMetrics.declare();
        declarePetitions();
        declareWorkers();
        CapacityMetrics.declare();
        PracticeMetrics.declare();
        LawMetrics.declare();
        EquityMetrics.declare();
        declareCosts();
    }

    private Metrics() {}

    /** Every metric, in column order. */
    public static List<Metric> all() {
        return List.copyOf(ALL.values());
    }

    /** Keys of every metric, in column order. */
    public static Set<String> keys() {
        return java.util.Collections.unmodifiableSet(ALL.keySet());
    }

    /** Whether recording these metrics, or all where none is named, compares groups of residents. */
    public static boolean compareGroups(Collection<String> wanted) {
        return wanted.isEmpty() || EquityMetrics.compareGroups(wanted);
    }

    /** Whether recording these metrics, or all where none is named, asks residents how satisfied they are. */
    public static boolean askResidents(Collection<String> wanted) {
        return wanted.isEmpty() || wanted.contains("satisfaction") || wanted.contains("ratedSatisfaction");
    }

    /** The metric with this key. */
    public static Metric of(String key) {
        Metric metric = ALL.get(key);
        if (metric == null) {
            throw new IllegalArgumentException("no metric '" + key + "'");
        }
        return metric;
    }

    /** What the hierarchy, and whoever evaluates from its files, sees of a metric: its reported twin, or itself where it has none. */
    public static String asMeasured(String key) {
        return SEEN_AS.getOrDefault(key, key);
    }

    /** The metrics that mean anything when only these submodels take part. */
    public static List<Metric> of(Set<Submodel> submodels) {
        List<Metric> metrics = new ArrayList<>();
        ALL.forEach((key, metric) -> {
            if (submodels.containsAll(NEEDS.get(key))) {
                metrics.add(metric);
            }
        });
        return metrics;
    }

    private static void declareBurden() {
        hours("hoursUpward", "upward tasks", "行政事务", "Hours spent on tasks from above, a worker and week", "每名社区工作者每周用于上级任务的小时数", Flow.HOURS_UPWARD);
        hours("hoursCases", "cases", "个案办理", "Hours spent on residents' cases, a worker and week", "每名社区工作者每周用于居民个案的小时数", Flow.HOURS_CASES);
        hours("hoursVisits", "visits", "走访", "Hours spent on visits that were planned, a worker and week", "每名社区工作者每周计划内走访的小时数", Flow.HOURS_VISITS);
        hours("hoursOrganizing", "organizing", "组织动员", "Hours spent on organizing participation, a worker and week", "每名社区工作者每周用于组织群众参与的小时数", Flow.HOURS_ORGANIZING);
        hours("hoursMediation", "mediation", "纠纷调解", "Hours spent on mediating disputes, a worker and week", "每名社区工作者每周用于调解纠纷的小时数", Flow.HOURS_MEDIATION);
        hours("hoursMeetings", "meetings", "会议汇报", "Hours spent on meetings and reports ordered from above, a worker and week", "每名社区工作者每周用于上级要求的会议与汇报的小时数", Flow.HOURS_MEETINGS);
        hours("hoursTraining", "training", "培训", "Hours spent on training, a worker and week", "每名社区工作者每周用于培训的小时数", Flow.HOURS_TRAINING);
        hours("hoursRounds", "rounds", "巡查", "Hours that nothing else claimed, spent on rounds, a worker and week", "每名社区工作者每周机动巡查的小时数", Flow.HOURS_ROUNDS);
        hours("hoursOvertime", "overtime", "加班", "Hours of overtime, a worker and week", "每名社区工作者每周加班小时数", Flow.HOURS_OVERTIME);
        metric("upwardShare", Group.BURDEN, "upward share of working time", "行政事务时间占比", "Share of working time spent on tasks, meetings and reports from above", "工作时间中用于上级任务、会议与汇报的比例",
                "share", DOWN, 0.02, "ten minutes a day", FLOW,
                c -> c.ledger().week(Flow.HOURS_UPWARD) + c.ledger().week(Flow.HOURS_MEETINGS), workingTime(), BURDEN);
        perCommunity("tasksIssued", Group.BURDEN, "tasks issued", "下达任务", "Tasks that reached a community's gate, leaks included, a community and week", "每社区每周到达的任务数(含回流)", NEITHER, 1,
                c -> c.ledger().week(Flow.TASKS_NEW) + c.ledger().week(Flow.TASKS_LEAKED), BURDEN);
        perCommunity("tasksBlocked", Group.BURDEN, "tasks turned back", "挡回任务", "Tasks that the township turned back, a community and week", "每社区每周被乡镇街道挡回的任务数", NEITHER, 1, flow(Flow.TASKS_BLOCKED), BURDEN);
        perCommunity("tasksLeaked", Group.BURDEN, "tasks leaked back", "回流任务", "Blocked tasks that came back as assistance, a community and week", "每社区每周以协助名义回流的任务数", DOWN, 1, flow(Flow.TASKS_LEAKED), BURDEN);
        perCommunity("tasksTakenBack", Group.BURDEN, "tasks taken back", "上收任务", "Tasks taken back by departments, a community and week", "每社区每周由部门上收的任务数", NEITHER, 1, flow(Flow.TASKS_TAKEN_BACK), BURDEN);
        perCommunity("tasksMerged", Group.BURDEN, "repeated tasks dropped", "合并重复任务", "Tasks dropped at the community's table since they repeat another, a community and week", "每社区每周联席会议剔除的重复任务数", NEITHER, 1, flow(Flow.TASKS_MERGED), BURDEN, LEADERSHIP);
        perCommunity("tasksExpired", Group.BURDEN, "tasks lapsed", "逾期任务", "Tasks that nobody did in time, a community and week", "每社区每周逾期作废的任务数", DOWN, 1, flow(Flow.TASKS_EXPIRED), BURDEN);
        metric("paperShare", Group.BURDEN, "done on paper only", "纸面完成比例", "Share of finished tasks that were done on paper only", "完成任务中仅纸面应付的比例",
                "share", DOWN, 0.02, "one task in fifty", FLOW, flow(Flow.TASKS_PAPER),
                c -> c.ledger().week(Flow.TASKS_PAPER) + c.ledger().week(Flow.TASKS_PROPER), BURDEN);
        perCommunity("inspections", Group.BURDEN, "inspections", "督查检查", "Inspections received, a community and week", "每社区每周接受的检查次数", NEITHER, 0.1, flow(Flow.INSPECTIONS), BURDEN);
        perCommunity("researchVisits", Group.BURDEN, "research visits", "调研接待", "Inspections that came as research visits, a community and week", "每社区每周以调研名义进行的检查次数", DOWN, 0.1, flow(Flow.RESEARCH_VISITS), BURDEN);
        stock("plaques", Group.BURDEN, "plaques", "牌子", "Plaques at the door of a community", "每社区挂牌数", "plaques", DOWN, 2, "a few more each year (F 1.13)",
                c -> c.reform().plaques(), c -> 1, BURDEN);
        stock("load", Group.BURDEN, "felt load", "负荷", "Work arriving over working capacity, as workers feel it over a month", "近一月工作量与工作能力之比", "ratio", DOWN, 0.05, "a quarter of a standard unit of demands",
                c -> c.pressure().load(), c -> 1, CASEWORK);
        stock("detection", Group.BURDEN, "felt detection", "查实感知", "Felt chance that paper work is found out", "纸面工作被查实的感知概率", "share", NEITHER, 0.05, "an inspection more or less", c -> c.pressure().detection(), c -> 1, BURDEN);
        stock("heat", Group.BURDEN, "heat of departments", "部门热度", "Mean heat of departments after petitions, incidents and failed tickets, as the township feels it", "乡镇街道感受到的部门平均热度", "heat", NEITHER, 0.05, "a tenth of the default", c -> c.pressedBy(), c -> 1, ATTENTION);
        stock("attention", Group.BURDEN, "attention to burdens", "减负注意力", "Attention to burdens, campaign and routine together", "对减负的注意力(运动与常态合计)", "share", NEITHER, 0.05, "a week's decay", c -> c.reform().attention(), c -> 1, ATTENTION);
    }

    private static void declareService() {
        perThousand("requests", Group.SERVICE, "requests", "诉求", "Requests over all channels, repeats included, for 1,000 residents a week", "每千居民每周诉求量(含重复)", NEITHER, 0.1,
                c -> c.ledger().week(Flow.TO_COMMUNITY) + c.ledger().week(Flow.TO_HOTLINE), CASEWORK);
        perThousand("hotlineRequests", Group.SERVICE, "hotline requests", "热线诉求", "Requests by hotline for 1,000 residents a week", "每千居民每周热线诉求量", NEITHER, 0.1, flow(Flow.TO_HOTLINE), VOICE);
        perThousand("problems", Group.SERVICE, "latent problems", "潜在问题", "Problems that arose for 1,000 residents a week, voiced or not", "每千居民每周发生的问题数", DOWN, 0.5, flow(Flow.PROBLEMS), PROBLEMS);
        metric("silentShare", Group.SERVICE, "kept silent", "沉默比例", "Share of problems that residents keep to themselves", "未表达的问题比例", "share", DOWN, 0.02, "one in fifty", FLOW, flow(Flow.SILENT), flow(Flow.PROBLEMS), VOICE);
        metric("repeatShare", Group.SERVICE, "repeats", "重复诉求比例", "Share of requests that were brought before", "重复诉求占比", "share", DOWN, 0.02, "one in fifty", FLOW, flow(Flow.CASES_REPEAT),
                c -> c.ledger().week(Flow.TO_COMMUNITY) + c.ledger().week(Flow.TO_HOTLINE), VOICE);
        perThousand("solved", Group.SERVICE, "cases solved", "解决个案", "Cases truly solved for 1,000 residents a week", "每千居民每周真实解决的个案数", UP, 0.1, flow(Flow.CASES_SOLVED), CASEWORK);
        perThousand("settledAtTable", Group.SERVICE, "settled at the community's table", "联席会议就地解决", "Cases that needed others' powers and went to the end without the township, for 1,000 residents a week", "需他方职权而未上交乡镇街道即办理的个案(每千居民每周)", UP, 0.1, flow(Flow.CASES_AT_TABLE), CASEWORK, LEADERSHIP);
        stock("aligned", Group.SERVICE, "aligned", "多方凝聚", "How far property companies, owners' committees and organizations stand behind a community's cases", "物业、业委会与各类组织对社区事务的配合程度", "index 0–1", NEITHER, 0.05, "a meeting in twenty", c -> c.alignment().level(), c -> 1, LEADERSHIP);
        metric("trueResolution", Group.SERVICE, "truly solved", "真实解决率", "Share of ended cases that are truly solved", "办结个案中真实解决的比例", "share", UP, 0.02, "one in fifty", FLOW, flow(Flow.CASES_SOLVED), ended(), CASEWORK);
        metric("measuredResolution", Group.SERVICE, "reported as solved", "上报解决率", "Share of ended cases that are reported as solved: as the hierarchy sees it", "办结个案中上报为解决的比例", "share", NEITHER, 0.02, "one in fifty", FLOW, flow(Flow.CASES_REPORTED), ended(), CASEWORK);
        metric("measuredMinusTrue", Group.SERVICE, "reported minus truly solved", "上报与真实之差", "Share reported as solved minus share truly solved", "上报解决率与真实解决率之差", "share", DOWN, 0.02, "one in fifty", FLOW,
                c -> c.ledger().week(Flow.CASES_REPORTED) - c.ledger().week(Flow.CASES_SOLVED), ended(), CASEWORK);
        isAGap("measuredMinusTrue");
        metric("hotlineTrue", Group.SERVICE, "hotline, truly solved", "热线真实解决率", "Share of ended hotline cases that are truly solved", "热线办结件真实解决的比例", "share", UP, 0.02, "one in fifty", FLOW, flow(Flow.TICKETS_SOLVED), flow(Flow.TICKETS_ENDED), VOICE);
        metric("hotlineMeasured", Group.SERVICE, "hotline, reported as solved", "热线上报解决率", "Share of ended hotline cases reported as solved", "热线办结件上报解决的比例", "share", NEITHER, 0.02, "one in fifty", FLOW, flow(Flow.TICKETS_REPORTED), flow(Flow.TICKETS_ENDED), VOICE);
        metric("formalShare", Group.SERVICE, "formal answers", "形式答复比例", "Share of ended cases with a formal answer only", "仅作形式答复的比例", "share", DOWN, 0.02, "one in fifty", FLOW, flow(Flow.CASES_FORMAL), ended(), CASEWORK);
        metric("withdrawnShare", Group.SERVICE, "withdrawn", "撤回比例", "Share of ended cases that residents gave up", "居民自行放弃的比例", "share", DOWN, 0.01, "one in a hundred", FLOW, flow(Flow.CASES_WITHDRAWN), ended(), CASEWORK);
        stock("routine", Group.SERVICE, "routine of answering tickets", "办件惯例", "How much driving tickets has become routine", "热线办件形成惯例的程度", "share", NEITHER, 0.05, "one in twenty", c -> c.oversight().routine(), c -> 1, EVALUATION);
        stock("score", Group.SERVICE, "evaluation score", "考核得分", "Score of the last round of evaluation, by what is reported", "最近一轮考核按上报情况的得分", "index 0–1", NEITHER, 0.01, "a place in the league", c -> c.oversight().score(), c -> 1, EVALUATION);
        metric("calledBackShare", Group.SERVICE, "tickets called back", "热线回访比例", "Share of ended hotline cases whose resident was called back", "办结热线件中回访的比例", "share", UP, 0.02, "one in fifty", FLOW, flow(Flow.CALLED_BACK), flow(Flow.TICKETS_ENDED), EVALUATION, VOICE);
        metric("attendedShare", Group.SERVICE, "first requests attended to", "首次诉求认真办理率", "Share of first requests that were taken up in earnest", "首次诉求被认真办理的比例", "share", UP, 0.02, "one in fifty", FLOW, flow(Flow.FIRST_ATTENDED), flow(Flow.FIRST_ENDED), CASEWORK);
        metric("daysToClose", Group.SERVICE, "days to close", "办结天数", "Days from opening to end of cases not withdrawn", "个案从受理到办结的天数", "days", DOWN, 0.5, "half a day", FLOW, flow(Flow.DAYS_TO_CLOSE),
                c -> c.ledger().week(Flow.CASES_SOLVED) + c.ledger().week(Flow.CASES_EXPLAINED) + c.ledger().week(Flow.CASES_FORMAL), CASEWORK);
        metric("hoursWaited", Group.SERVICE, "hours of waiting", "等候工时", "Office hours that cases wait for a worker", "个案等候办理的工作小时数", "office hours", DOWN, 1, "an hour", FLOW, flow(Flow.HOURS_WAITED), flow(Flow.CASES_BEGUN), CASEWORK);
        metric("daysAtDesk", Group.SERVICE, "days at the township desk", "协调台停留天数", "Days that cases passed up spend at the township desk", "上交个案在乡镇街道协调台停留的天数", "days", DOWN, 1, "a day", FLOW, flow(Flow.DAYS_AT_DESK), flow(Flow.CASES_BACK), DESK);
        stock("backlog", Group.SERVICE, "open cases", "未结个案", "Open cases for 1,000 residents, wherever they are", "每千居民未结个案数", "cases for 1,000 residents", DOWN, 0.2, "a case in a community of 5,000", c -> c.openCases() * 1000.0, residents(), CASEWORK);
        stock("deskQueue", Group.SERVICE, "cases at the township desk", "协调台积压", "Cases at the township desk for 1,000 residents", "每千居民在乡镇街道协调台的个案数", "cases for 1,000 residents", DOWN, 0.1, "half a case in a community of 5,000", c -> c.cases().atDesk() * 1000.0, residents(), DESK);
    }

    private static void declareTrust() {
        stock("trust", Group.TRUST, "trust", "信任", "Mean trust of residents in the community's organizations", "居民对社区组织的平均信任", "index 0–1", UP, 0.005, "a tenth of what separates communities", c -> c.residents().meanTrust() * c.residents().size(), residents(), TRUST);
        stock("expectation", Group.TRUST, "expectation", "期望", "Mean expectation of an outcome", "居民对办理结果的平均期望", "index 0–1", NEITHER, 0.01, "one point in a hundred", c -> c.residents().meanExpectation() * c.residents().size(), residents(), TRUST);
        stock("gain", Group.TRUST, "sense of gain", "获得感", "Mean sense of gain of residents", "居民平均获得感", "index 0–1", UP, 0.01, "one point in a hundred", c -> c.residents().meanGain() * c.residents().size(), residents(), TRUST);
        stock("happiness", Group.TRUST, "sense of happiness", "幸福感", "Mean sense of happiness (belonging)", "居民平均幸福感(归属)", "index 0–1", UP, 0.01, "one point in a hundred", c -> c.residents().meanHappiness() * c.residents().size(), residents(), PARTICIPATION);
        stock("security", Group.TRUST, "sense of security", "安全感", "Mean sense of security", "居民平均安全感", "index 0–1", UP, 0.01, "one point in a hundred", c -> c.residents().meanSecurity() * c.residents().size(), residents(), TRUST);
        metric("satisfaction", Group.TRUST, "satisfaction with outcomes", "办理满意度", "Mean satisfaction with how a case ended", "对个案结果的平均满意度", "index 0–1", UP, 0.01, "one point in a hundred", FLOW, flow(Flow.SATISFACTION), ended(), TRUST);
        metric("ratedSatisfaction", Group.TRUST, "rated satisfactory", "评价满意率", "Share of ended cases that residents rate as satisfactory when asked", "回访评价为满意的比例", "share", NEITHER, 0.02, "one in fifty", FLOW, flow(Flow.RATED_SATISFIED), ended(), TRUST);
        stock("knownSolved", Group.TRUST, "known to be solved", "公众口碑", "Share of cases that the community is known to solve", "公众所知的解决率", "share", UP, 0.02, "one in fifty", c -> c.record().solved(), c -> 1, VOICE);
        stock("unsolved", Group.TRUST, "unsolved matters", "未解决存量", "Matters left unsolved on people's minds, weighted, for 1,000 residents", "每千居民心中未解决事项的加权存量", "weighted matters for 1,000 residents", DOWN, 2, "two in a hundred of the default", c -> c.record().unsolved() * 1000, residents(), VOICE);
    }

    private static void declareParticipation() {
        stock("registered", Group.PARTICIPATION, "registered volunteers", "注册志愿者", "Share of residents on the register of volunteers", "居民中注册志愿者的比例", "share", NEITHER, 0.01, "one in a hundred", c -> c.residents().count(Trait.REGISTERED), residents(), PARTICIPATION);
        stock("lapsed", Group.PARTICIPATION, "lapsed volunteers", "沉默志愿者", "Share of residents who are registered and given up for now", "已注册但暂停服务的居民比例", "share", DOWN, 0.01, "one in a hundred", c -> c.residents().count(Trait.LAPSED), residents(), PARTICIPATION);
        metric("activeShare", Group.PARTICIPATION, "active residents", "活跃居民", "Share of residents who took part in anything within the memory of their ties", "近期参与过任何活动的居民比例", "share", UP, 0.005, "one in two hundred", STOCK, c -> c.active(), residents(), PARTICIPATION);
        perThousand("turnouts", Group.PARTICIPATION, "volunteer turnouts", "志愿服务人次", "Volunteer turnouts for 1,000 residents a week", "每千居民每周志愿服务人次", UP, 0.2, flow(Flow.TURNOUTS), PARTICIPATION);
        perThousand("volunteerHours", Group.PARTICIPATION, "volunteer hours", "志愿服务时长", "Hours given by volunteers for 1,000 residents a week", "每千居民每周志愿服务小时数", UP, 0.5, flow(Flow.VOLUNTEER_HOURS), PARTICIPATION);
        perThousand("attendances", Group.PARTICIPATION, "meeting attendances", "议事参与人次", "Attendances at residents' meetings for 1,000 residents a week", "每千居民每周议事参与人次", UP, 0.2, flow(Flow.ATTENDANCES), PARTICIPATION);
        perThousand("hazardReports", Group.PARTICIPATION, "hazards reported by residents", "居民上报隐患", "Hazards reported by residents, for 1,000 residents a week", "每千居民每周上报隐患数", UP, 0.05, flow(Flow.HAZARD_REPORTS), PARTICIPATION);
        stock("efficacy", Group.PARTICIPATION, "efficacy", "效能感", "Mean belief that taking part changes anything", "居民平均参与效能感", "index 0–1", UP, 0.01, "one point in a hundred", c -> c.residents().meanEfficacy() * c.residents().size(), residents(), PARTICIPATION);
        stock("organized", Group.PARTICIPATION, "organizing done", "组织到位率", "Hours of organizing given over hours asked", "组织动员工时落实率", "share", UP, 0.02, "one hour in fifty", c -> c.party().organizing(), c -> 1, PARTICIPATION);
        mayPassOne("organized"); // hours are given that nobody asked for
    }

    private static void declarePetitions() {
        perThousand("petitions", Group.PETITIONS, "petitions", "信访", "Petitions for 1,000 residents a week", "每千居民每周信访量", DOWN, 0.002, flow(Flow.PETITIONS), VOICE);
        perThousand("outbursts", Group.PETITIONS, "outbursts", "突发事件(信访受压)", "Outbursts of those whose petitions were suppressed, for 1,000 residents a week", "信访受压后每千居民每周突发事件数", DOWN, 0.005, flow(Flow.OUTBURSTS), VOICE, EVALUATION);
        perCommunity("incidents", Group.PETITIONS, "incidents", "安全事件", "Incidents, a community and week", "每社区每周安全事件数", DOWN, 0.001, flow(Flow.INCIDENTS), PROBLEMS);
        stock("hazards", Group.PETITIONS, "hidden hazards", "隐患存量", "Hidden safety hazards for 1,000 residents", "每千居民隐患存量", "hazards for 1,000 residents", DOWN, 0.2, "one in a community of 5,000", c -> c.record().hazards() * 1000, residents(), PROBLEMS);
    }

    private static void declareWorkers() {
        worker("exhaustion", "exhaustion", "倦怠指数", "Mean exhaustion of workers", "社区工作者平均倦怠指数", "index 0–1", DOWN, 0.01, Worker::exhaustion);
        metric("burnoutAny", Group.WORKERS, "some burnout", "有倦怠者", "Share of workers with some burnout", "有任何程度倦怠的社区工作者比例", "share", DOWN, 0.02, "one worker in fifty", STOCK, c -> c.tired(false), workers(), WELLBEING);
        metric("burnoutSevere", Group.WORKERS, "severe burnout", "重度倦怠者", "Share of workers with severe burnout", "重度倦怠的社区工作者比例", "share", DOWN, 0.02, "one worker in fifty", STOCK, c -> c.tired(true), workers(), WELLBEING);
        worker("engagement", "engagement", "敬业度", "Mean engagement of workers", "社区工作者平均敬业度", "index 0–1", UP, 0.01, Worker::engagement);
        worker("identity", "professional identity", "职业认同", "Mean professional identity of workers", "社区工作者平均职业认同", "index 0–1", UP, 0.01, Worker::identity);
        worker("skill", "skill", "技能", "Mean skill of workers", "社区工作者平均技能", "hours of an experienced worker", UP, 0.01, Worker::skill);
        metric("quits", Group.WORKERS, "quits", "离职率", "Workers who quit, as a rate a year", "年化离职率", "share a year", DOWN, 0.01, "one worker in a hundred", FLOW, c -> c.ledger().week(Flow.QUIT) * 52, workers(), WELLBEING);
        stock("vacancies", Group.WORKERS, "vacancies", "空岗率", "Share of own posts without a holder", "自有岗位空缺比例", "share", DOWN, 0.01, "one post in a hundred", c -> c.staff().vacantShare(), c -> 1, WELLBEING);
        stock("sentDown", Group.WORKERS, "staff sent down", "下沉人员", "Staff sent down for 10,000 residents", "每万居民下沉人员数", "posts for 10,000 residents", NEITHER, 0.1, "half a post in ten communities", c -> c.staff().sentDown() * 10_000.0, residents(), ALLOCATION);
    }

    private static void declareCosts() {
        yuan("moneyTasks", "money with tasks", "费随事转", "Spent on outside help for tasks that come with money", "随任务下拨的外包费用", Flow.YUAN_TASKS);
        yuan("moneyTakenBack", "departments' hands", "部门承接", "Spent by departments on what they take back", "部门承接上收事项的支出", Flow.YUAN_TAKEN_BACK);
        yuan("moneyForms", "shared data", "数据共享", "Spent on shared data behind merged forms", "一表通数据共享支出", Flow.YUAN_FORMS);
        yuan("moneyPlaques", "plaques taken down", "摘牌", "Spent on taking plaques down", "摘牌支出", Flow.YUAN_PLAQUES);
        yuan("moneyMonitoring", "gatekeeping", "准入把关", "Spent on keeping the gate", "准入把关支出", Flow.YUAN_MONITORING);
        yuan("moneyStaff", "staff sent down", "下沉人员", "Spent on staff sent down", "下沉人员支出", Flow.YUAN_STAFF);
        yuan("moneyServices", "services sent down", "下沉服务", "Spent on purchased service hours", "购买服务支出", Flow.YUAN_SERVICES);
        yuan("moneyProfession", "professional system", "职业体系", "Spent on workers' pay above the reference, training, ladder, honours and supervision", "社区工作者提薪、培训、等级津贴、表彰与督导支出", Flow.YUAN_PROFESSION);
        yuan("moneyForce", "township posts", "乡镇街道增岗", "Spent on posts added at townships", "乡镇街道新增岗位支出", Flow.YUAN_FORCE);
        yuan("moneySocialWork", "social work bought", "购买社工服务", "Spent on social work that is bought", "购买社会工作服务支出", Flow.YUAN_SOCIAL_WORK);
        yuan("moneyPartners", "partners", "联建激励", "Spent on what partners' hours are matched with", "联建伙伴配套激励支出", Flow.YUAN_PARTNERS);
        yuan("moneyDigital", "platforms", "数字平台", "Spent on platforms and apps", "数字平台与应用支出", Flow.YUAN_DIGITAL);
        yuan("moneyNewEmployment", "stations and rewards", "驿站与奖励", "Spent on stations and rewards for new-employment groups", "新就业群体驿站与奖励支出", Flow.YUAN_NEW_EMPLOYMENT);
        yuan("moneyCoordination", "coordination", "协调机制", "Spent on posts of coordination mechanisms", "协调机制人员支出", Flow.YUAN_COORDINATION);
        yuan("moneyDeliberation", "residents' funds", "居民议事经费", "Spent from funds that residents decide on", "居民议事经费支出", Flow.YUAN_DELIBERATION);
        yuan("moneyDemonstration", "demonstration", "示范推广", "Spent on observation points, visits and published cases", "联系点、互访与案例发布支出", Flow.YUAN_DEMONSTRATION);
        yuan("moneyAdvisers", "legal advisers", "法律顾问", "Spent on legal advisers and township legal staff", "法律顾问与乡镇街道法治人员支出", Flow.YUAN_ADVISERS);
        yuan("moneyEducation", "legal education", "普法", "Spent on legal education", "普法支出", Flow.YUAN_EDUCATION);
        yuan("moneyMediation", "volunteer mediators", "调解员", "Spent on volunteer mediators", "志愿调解员支出", Flow.YUAN_MEDIATION);
        yuan("moneyHearings", "petitions by law", "依法办信访", "Spent on hearing petitions by law", "信访依法办理支出", Flow.YUAN_HEARINGS);
        yuan("moneyConventions", "conventions and points", "规约积分", "Spent on conventions and points", "村规民约与积分支出", Flow.YUAN_CONVENTIONS);
        yuan("moneyVolunteers", "volunteers", "志愿激励", "Spent on recognition and credits of volunteers", "志愿者激励与积分支出", Flow.YUAN_VOLUNTEERS);
        metric("money", Group.COSTS, "money spent", "政策支出", "Yuan spent on all policies for 1,000 residents a week", "每千居民每周政策支出", "yuan for 1,000 residents and week", DOWN, 10, "a quarter of an hour of a worker", FLOW, Metrics::money, c -> c.residents().size() / 1000.0);
    }

    static double money(Community community) {
        double sum = 0;
        for (Flow flow : Flow.MONEY) {
            sum += community.ledger().week(flow);
        }
        return sum;
    }

    static void hours(String key, String en, String zh, String meaning, String meaningZh, Flow flow) {
        metric(key, Group.BURDEN, en, zh, meaning, meaningZh, "hours a worker and week", NEITHER, 0.5, "half an hour a week", FLOW, flow(flow), workers(), CASEWORK);
    }

    static void worker(String key, String en, String zh, String meaning, String meaningZh, String unit, Better better, double matters, ToDoubleFunction<Worker> of) {
        metric(key, Group.WORKERS, en, zh, meaning, meaningZh, unit, better, matters, "one point in a hundred", STOCK, c -> {
            double sum = 0;
            for (Worker worker : c.staff().present()) {
                sum += of.applyAsDouble(worker);
            }
            return sum;
        }, workers(), WELLBEING);
    }

    static void yuan(String key, String en, String zh, String meaning, String meaningZh, Flow flow) {
        metric(key, Group.COSTS, en, zh, meaning + ", for 1,000 residents a week", meaningZh + "(每千居民每周)", "yuan for 1,000 residents and week", DOWN, 10, "a quarter of an hour of a worker", FLOW, flow(flow), c -> c.residents().size() / 1000.0, ALLOCATION);
    }

    static void perThousand(String key, Group group, String en, String zh, String meaning, String meaningZh, Better better, double matters, Formula top, Submodel... needs) {
        metric(key, group, en, zh, meaning, meaningZh, "for 1,000 residents a week", better, matters, "one resident in ten thousand a week, or what the text of the pattern allows", FLOW, c -> top.applyAsDouble(c) * 1000, residents(), needs);
    }

    static void perCommunity(String key, Group group, String en, String zh, String meaning, String meaningZh, Better better, double matters, Formula top, Submodel... needs) {
        metric(key, group, en, zh, meaning, meaningZh, "a community and week", better, matters, "what a secretary would notice in a year", FLOW, top, c -> 1, needs);
    }

    static void stock(String key, Group group, String en, String zh, String meaning, String meaningZh, String unit, Better better, double matters, String why, Formula top, Formula bottom, Submodel... needs) {
        metric(key, group, en, zh, meaning, meaningZh, unit, better, matters, why, STOCK, top, bottom, needs);
    }

    static void metric(String key, Group group, String en, String zh, String meaning, String meaningZh, String unit, Better better, double matters, String why, Over over, Formula top, Formula bottom, Submodel... needs) {
        ALL.put(key, new Metric(key, group, new Text(en, zh), new Text(meaning, meaningZh), unit, better, matters, why, over, top, bottom));
        NEEDS.put(key, Set.of(needs));
    }

    /** A metric of the whole world: it has no value in one community. */
    static void metric(String key, Group group, String en, String zh, String meaning, String meaningZh, String unit, Better better, double matters, String why, Metric.Across across, Submodel... needs) {
        ALL.put(key, new Metric(key, group, new Text(en, zh), new Text(meaning, meaningZh), unit, better, matters, why, STOCK, c -> 0, c -> 0, across));
        NEEDS.put(key, Set.of(needs));
    }

    /** The metric just declared is one fraction less another. */
    static void isAGap(String key) {
        ALL.put(key, ALL.get(key).within(-1, 1));
    }

    /** The metric just declared may pass one, though its unit is that of a fraction. */
    static void mayPassOne(String key) {
        ALL.put(key, ALL.get(key).within(0, Double.POSITIVE_INFINITY));
    }

    static Formula flow(Flow flow) {
        return community -> community.ledger().week(flow);
    }

    static Formula ended() {
        return c -> c.ledger().week(Flow.CASES_SOLVED) + c.ledger().week(Flow.CASES_EXPLAINED)
                + c.ledger().week(Flow.CASES_FORMAL) + c.ledger().week(Flow.CASES_WITHDRAWN);
    }

    static Formula workingTime() {
        return c -> c.ledger().week(Flow.HOURS_AVAILABLE) + c.ledger().week(Flow.HOURS_OVERTIME);
    }

    static Formula residents() {
        return c -> c.residents().size();
    }

    static Formula workers() {
        return c -> c.staff().present().size();
    }
}
