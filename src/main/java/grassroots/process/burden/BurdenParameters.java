package grassroots.process.burden;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Upward tasks: what departments ask, what townships let through, and how hours follow (MODEL 5.3). */
@Described(en = "upward tasks", zh = "上级任务")
public record BurdenParameters(Asked form, Asked meeting, Asked campaign, Standing standing, Growth growth, Inspections inspections, Gate gate, Deadlines deadlines, Hours hours, Costs costs)
        implements Serializable {

    /** One kind of task that departments issue. */
    @Described(en = "one kind of task that departments issue", zh = "一类部门任务")
    public record Asked(
            @Parameter(en = "tasks of a department of mean weight to a township", zh = "每部门下发频率", unit = "per department and working day", max = 10, source = "F 1.6, F 1.16", confidence = Confidence.SECONDARY) double rate,
            @Parameter(en = "mean hours in a community of reference size", zh = "平均工时", unit = "hours", max = 400, reason = "tuned to the upward share of F 1.1") double hours)
            implements Serializable {}

    /** What comes without being asked each time. */
    @Described(en = "standing burdens", zh = "常设负担")
    public record Standing(
            @Parameter(en = "apps that want check-ins", zh = "打卡应用数", unit = "apps", max = 100, reason = "order of F 1.17 and F 1.23") double apps,
            @Parameter(en = "check-ins of an app", zh = "每应用打卡时间", unit = "hours a worker and working day", max = 2, reason = "tuned to the upward share of F 1.1") double hoursOfApp,
            @Parameter(en = "plaques added a year", zh = "每年新增牌子", unit = "plaques a year", max = 50, low = 2, high = 5, source = "F 1.13") double plaquesAYear,
            @Parameter(en = "upkeep of what a plaque stands for", zh = "每块牌子维护工时", unit = "hours a year", max = 400, reason = "half a week") double hoursOfPlaque,
            @Parameter(en = "hours of one upkeep task", zh = "单次维护工时", unit = "hours", min = 0.1, max = 40, reason = "half a day and more") double hoursOfUpkeep,
            @Parameter(en = "monitoring reports at full strength", zh = "满强度监测工时", unit = "hours a week", max = 40, reason = "one report") double hoursOfMonitoring)
            implements Serializable {}

    /** How asking grows and swings. */
    @Described(en = "growth, heat and season of tasks", zh = "任务增长、热度与季节")
    public record Growth(
            @Parameter(en = "growth of items while nobody sees the load", zh = "年增长率", unit = "share a year", max = 1, low = 0, high = 0.06, source = "F 8") double rate,
            @Parameter(en = "part of growth that full monitoring stops", zh = "监测可遏制的增长比例", unit = "share", max = 1, reason = "nearly all") double stopped,
            @Parameter(en = "χ: how far heat can raise asking", zh = "热度放大系数", unit = "ratio", max = 100, low = 0, high = 4, reason = "loop gain below one half (T1)") double heat,
            @Described(en = "how heat acts", zh = "热度作用形式") Feedback feedback,
            @Parameter(en = "year-end peak of tasks", zh = "年末年初高峰倍数", unit = "ratio", min = 1, max = 5, source = "F 1.2", confidence = Confidence.SECONDARY) double peak,
            @Parameter(en = "weeks of the peak before and after the turn of the year", zh = "高峰持续周数", unit = "weeks", max = 26, source = "F 1.2", confidence = Confidence.SECONDARY) double peakWeeks,
            @Parameter(en = "part of tasks that full attention holds back", zh = "注意力可抑制的任务比例", unit = "share", max = 1, low = 0.15, high = 0.45, reason = "tuned to rebound (F 6.17)") double restraint)
            implements Serializable {}

    /** How heat raises asking. */
    public enum Feedback {
        /** Up to a most: h / (1 + h). */
        SATURATING,
        /** Without a most, though never faster than heat itself (T1). */
        LINEAR
    }

    /** Inspections and assessments. */
    @Described(en = "inspections and assessments", zh = "督查检查考核")
    public record Inspections(
            @Parameter(en = "inspections of a community", zh = "每社区检查次数", unit = "a year", max = 400, low = 20, high = 100, source = "F 1.34", confidence = Confidence.ASSUMED) double aYear,
            @Parameter(en = "hours of receiving one", zh = "迎检工时", unit = "hours", max = 100, reason = "tuned to the upward share of F 1.1") double hours,
            @Parameter(en = "tasks audited in each", zh = "每次抽查任务数", unit = "tasks", max = 100, reason = "a folder") int audited,
            @Parameter(en = "chance that audited paper work is found out", zh = "纸面工作查实概率", unit = "chance", max = 1, reason = "half") double found,
            @Parameter(en = "rework for each task found out", zh = "返工量", unit = "hours", max = 40, reason = "a third of a form") double rework,
            @Parameter(en = "felt detection gained by an inspection", zh = "检查带来的震慑", unit = "share", max = 1, reason = "tuned with its half-life to 0.70") double felt,
            @Parameter(en = "half-life of felt detection", zh = "震慑半衰期", unit = "days", min = 1, max = 3650, reason = "a quarter") double halfLife,
            @Parameter(en = "part of hidden hazards that an inspection finds", zh = "检查发现隐患比例", unit = "share", max = 1, low = 0.0275, high = 0.11, reason = "tuned to incidents") double hazards,
            @Parameter(en = "part of evaded inspections that return as research visits", zh = "以调研名义回流比例", unit = "share", max = 1, low = 0.2, high = 0.8, reason = "F 9: caps are evaded by renaming") double renamed,
            @Parameter(en = "hours of a research visit", zh = "调研接待工时", unit = "hours", max = 100, reason = "shorter than an inspection") double hoursOfVisit)
            implements Serializable {}

    /** The township's gate. */
    @Described(en = "the gate of the township", zh = "乡镇街道把关")
    public record Gate(
            @Parameter(en = "strictness lost where departments press twice as hard", zh = "部门加压削弱把关", unit = "share", max = 1, reason = "no source") double yields,
            @Parameter(en = "chance that a blocked task leaks back as assistance", zh = "被挡任务回流概率", unit = "chance", max = 1, low = 0.2, high = 0.6, source = "F 1.11", confidence = Confidence.ASSUMED, reason = "three items of assistance for each own item are left behind a list") double leaks,
            @Parameter(en = "hours of a task that leaked back", zh = "回流任务工时比例", unit = "ratio", max = 2, reason = "a little less") double leakedHours,
            @Parameter(en = "shortest way back", zh = "最短回流天数", unit = "days", min = 1, max = 364, reason = "a week") int soonest,
            @Parameter(en = "longest way back", zh = "最长回流天数", unit = "days", min = 1, max = 364, reason = "a month") int latest,
            @Parameter(en = "working days by which the township asks for things earlier", zh = "乡镇街道层层提前天数", unit = "working days", max = 10, reason = "amplification down the line") int earlier,
            @Parameter(en = "hours that the township adds to what it passes on", zh = "乡镇街道层层加码比例", unit = "share", max = 2, low = 0, high = 0.2, reason = "amplification down the line") double added,
            @Parameter(en = "hours that come as money with a task that is paid for", zh = "费随事转可外包的工时", unit = "share", max = 1, reason = "half can be bought") double bought,
            @Parameter(en = "part of the way on which a desk feels today's displaced hours", zh = "协调台对当日转嫁工时的感受比例", unit = "share a working day", max = 1, low = 0.025, high = 0.1, reason = "a month of working days") double felt)
            implements Serializable {}

    /** When tasks are due. */
    @Described(en = "deadlines of tasks", zh = "任务时限")
    public record Deadlines(
            @Parameter(en = "shortest time that a department gives", zh = "部门给出的最短时限", unit = "working days", min = 1, max = 260, reason = "most of a week") int soonest,
            @Parameter(en = "longest time that it gives", zh = "部门给出的最长时限", unit = "working days", min = 1, max = 260, reason = "a week and a half") int latest,
            @Parameter(en = "time for an inspection and for rework", zh = "迎检与返工时限", unit = "working days", min = 1, max = 260, reason = "most of a week") int inspection,
            @Parameter(en = "time for upkeep of what a plaque stands for", zh = "牌子维护时限", unit = "working days", min = 1, max = 260, reason = "nobody waits for it") int upkeep,
            @Parameter(en = "time for check-ins", zh = "打卡时限", unit = "working days", min = 1, max = 260, reason = "the day after is late") int checkIns)
            implements Serializable {}

    /** How hours of tasks vary and scale. */
    @Described(en = "hours of tasks", zh = "任务工时")
    public record Hours(
            @Parameter(en = "factor on all tasks", zh = "任务工时总系数", unit = "ratio", min = 0.01, max = 10, low = 0.6, high = 1.9, reason = "tuned to the upward share of F 1.1") double factor,
            @Parameter(en = "spread of hours, standard deviation of the logarithm", zh = "工时离散度", unit = "log units", max = 3, low = 0.3, high = 0.9, reason = "no source") double spread,
            @Parameter(en = "residents of a community of reference size", zh = "参照人口", unit = "residents", min = 1, reason = "where hours were set", definition = true) double residents,
            @Parameter(en = "exponent of size", zh = "规模弹性", unit = "exponent", max = 2, low = 0.4, high = 1, reason = "T7") double size,
            @Parameter(en = "staff of reference", zh = "参照人员配备", unit = "workers for 10,000 residents", min = 0.1, reason = "where hours were set", definition = true) double staff,
            @Parameter(en = "exponent of staff: work follows hands", zh = "人员弹性", unit = "exponent", max = 2, low = 0, high = 0.6, reason = "T7") double hands,
            @Parameter(en = "ε: elasticity of hours to items cut by policy", zh = "工时对事项的弹性", unit = "exponent", max = 1, low = 0.3, high = 0.9, source = "F 1.21", confidence = Confidence.DERIVED) double elasticity,
            @Parameter(en = "hours of a merged form that is filled in twice for want of data", zh = "重复录入工时比例", unit = "share", max = 2, reason = "more than half") double twice,
            @Parameter(en = "hours of learning a form newly merged", zh = "新表学习成本", unit = "share", max = 2, reason = "a quarter") double learning,
            @Parameter(en = "weeks of learning", zh = "学习周数", unit = "weeks", min = 1, max = 104, reason = "a quarter") double learningWeeks)
            implements Serializable {}

    /** What relief costs. */
    @Described(en = "costs of burden relief", zh = "减负成本")
    public record Costs(
            @Parameter(en = "an hour of a worker", zh = "一小时人工", unit = "yuan of 2024", min = 1, low = 24, high = 58, reason = "80,000 yuan a year of 2,080 hours") double hour,
            @Parameter(en = "gatekeeping of a full list", zh = "把关工时", unit = "hours a community and month", max = 100, reason = "a meeting a week in the township") double gatekeeping,
            @Parameter(en = "shared data of one community", zh = "数据共享运维", unit = "yuan a month at full integration", max = 100000, reason = "no source") double data,
            @Parameter(en = "taking down a plaque", zh = "摘一块牌子", unit = "hours", max = 40, reason = "half a day") double plaque)
            implements Serializable {}
}
