package grassroots.population;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** The people, ties, workers and organizations of the first world (MODEL 2, 3). */
@Described(en = "the first world", zh = "初始世界")
public record PopulationParameters(
        People people, Traits traits, Network ties,
        Threshold threshold, Staffing staffing, Villages villages,
        Organizations organizations, Partners partners, Start start)
        implements Serializable {

    /** What residents feel at first, and how prone they are to problems. */
    @Described(en = "what residents feel at first", zh = "居民初始状态")
    public record People(
            @Parameter(en = "spread of proneness to problems, standard deviation of the logarithm", zh = "个体问题倾向离散度",
                    unit = "log units", max = 3, low = 0.8, high = 1.6, reason = "a tenth of residents have half of the problems")
                    double proneness,
            @Parameter(en = "spread of proneness between communities", zh = "社区问题倾向离散度",
                    unit = "log units", max = 2, low = 0.2, high = 0.5, source = "F 3.9", confidence = Confidence.DERIVED)
                    double communities,
            @Parameter(en = "mean trust", zh = "平均信任", unit = "index", max = 1, reason = "above the middle (F 4.8)")
                    double trust,
            @Parameter(en = "spread of trust", zh = "信任离散度", unit = "index", max = 1, reason = "no source")
                    double trustSpread,
            @Parameter(en = "expectation", zh = "期望", unit = "index", max = 1, reason = "its equilibrium")
                    double expectation,
            @Parameter(en = "sense of gain", zh = "获得感",
                    unit = "index", max = 1, source = "F 3.24", confidence = Confidence.DERIVED)
                    double gain,
            @Parameter(en = "sense of happiness", zh = "幸福感", unit = "index", max = 1, reason = "its equilibrium")
                    double happiness,
            @Parameter(en = "sense of security", zh = "安全感", unit = "index", max = 1, reason = "its equilibrium")
                    double security,
            @Parameter(en = "efficacy", zh = "效能感", unit = "index", max = 1, reason = "its equilibrium, a little below its rest (F 4.10)") double efficacy)
            implements Serializable {}

    /** Shares of residents with a trait. */
    @Described(en = "shares of residents with a trait", zh = "居民特征比例")
    public record Traits(
            @Parameter(en = "under 35", zh = "35岁以下", unit = "share", max = 1, reason = "a third") double young,
            @Parameter(en = "60 and over", zh = "60岁及以上", unit = "share", max = 1, reason = "a fifth") double old,
            @Parameter(en = "renting", zh = "租住", unit = "share", max = 1, reason = "a quarter") double renter,
            @Parameter(en = "in new forms of employment", zh = "新就业群体",
                    unit = "share", max = 1, source = "F 4.13", confidence = Confidence.DERIVED)
                    double newEmployment,
            @Parameter(en = "employed", zh = "在职", unit = "share", max = 1, reason = "more than half") double employed,
            @Parameter(en = "party members", zh = "党员",
                    unit = "share", max = 1, low = 0.05, high = 0.12, source = "F 5.2", confidence = Confidence.DERIVED)
                    double member,
            @Parameter(en = "users of digital services under 60", zh = "60岁以下数字服务使用者",
                    unit = "share", max = 1, reason = "nearly all")
                    double digital,
            @Parameter(en = "users of digital services from 60", zh = "60岁以上数字服务使用者",
                    unit = "share", max = 1, reason = "less than half")
                    double digitalOld,
            @Parameter(en = "registered as volunteers", zh = "注册志愿者",
                    unit = "share", max = 1, low = 0.08, high = 0.2, source = "F 4.1", confidence = Confidence.SECONDARY)
                    double registered,
            @Parameter(en = "registered volunteers who have lapsed", zh = "已沉默的注册志愿者",
                    unit = "share", max = 1, reason = "its equilibrium (T9)")
                    double lapsed)
            implements Serializable {}

    /** Ties of residents. */
    @Described(en = "ties inside a community", zh = "社区内关系网络")
    public record Network(
            @Parameter(en = "ties of a resident, 0 ties everyone to everyone", zh = "每人关系数，0表示人人相连",
                    unit = "ties", max = 64, reason = "neighbours one talks to")
                    int each,
            @Parameter(en = "share of ties to a random member instead of a neighbour", zh = "随机关系比例",
                    unit = "share", max = 1, reason = "a small world")
                    double random)
            implements Serializable {}

    /** What it takes to make a resident take part. */
    @Described(en = "thresholds of participation", zh = "参与门槛")
    public record Threshold(
            @Described(en = "distribution of thresholds", zh = "门槛分布") Shape shape,
            @Parameter(en = "mean of the normal, lower end of the uniform", zh = "中心",
                    unit = "utility", min = -50, max = 50, reason = "the unit is that of the noise")
                    double centre,
            @Parameter(en = "standard deviation of the normal, width of the uniform", zh = "离散度",
                    unit = "utility", max = 50, reason = "tuned to turnouts (F 4.3)")
                    double spread)
            implements Serializable {
        /** Distribution of thresholds. */
        public enum Shape { NORMAL, UNIFORM }
    }

    /** Workers of a community. */
    @Described(en = "workers at first", zh = "初始社区工作者")
    public record Staffing(
            @Parameter(en = "workers", zh = "社区工作者配备",
                    unit = "for 10,000 residents", max = 1000, low = 8, high = 25,
                    source = "F 2.4", confidence = Confidence.ASSUMED, reason = "two thirds of the target of 18 by 2025")
                    double perTenThousand,
            @Parameter(en = "skill of a new worker", zh = "新人技能",
                    unit = "hours of an experienced worker an hour", max = 2,
                    source = "F 8", confidence = Confidence.ASSUMED)
                    double newSkill,
            @Parameter(en = "skill of an experienced worker", zh = "熟手技能",
                    unit = "hours of an experienced worker an hour", max = 2, reason = "the unit", definition = true)
                    double skill,
            @Parameter(en = "mean years in the post, exponential as turnover makes it", zh = "平均在岗年数",
                    unit = "years", min = 0.01, max = 60, reason = "one over the turnover of F 10")
                    double years,
            @Parameter(en = "most years in the post", zh = "最长在岗年数",
                    unit = "years", min = 0.01, max = 60, low = 25, high = 45, reason = "a working life")
                    double mostYears,
            @Parameter(en = "months in which a new worker learns two thirds of what there is to learn", zh = "技能形成月数",
                    unit = "months", min = 0.1, max = 240, low = 4, high = 13, reason = "240 days, as wellbeing.learning.days")
                    double learning,
            @Parameter(en = "mean exhaustion", zh = "平均倦怠", unit = "index", max = 1, reason = "its equilibrium")
                    double exhaustion,
            @Parameter(en = "spread of exhaustion", zh = "倦怠离散度", unit = "index", max = 1, reason = "its equilibrium")
                    double exhaustionSpread,
            @Parameter(en = "part of that spread that lasts in a person", zh = "持久差异比例",
                    unit = "share", max = 1, reason = "most of it")
                    double lasting,
            @Parameter(en = "mean proneness to exhaustion of those who have stayed", zh = "留任者的倦怠倾向均值",
                    unit = "standard deviations", min = -3, max = 3, reason = "those who tire more have left (T9)")
                    double stayed,
            @Parameter(en = "mean professional identity", zh = "平均职业认同", unit = "index", max = 1, reason = "the middle")
                    double identity,
            @Parameter(en = "spread of professional identity", zh = "职业认同离散度", unit = "index", max = 1, reason = "no source")
                    double identitySpread)
            implements Serializable {}

    /** How villages differ from residents' communities of towns. */
    @Described(en = "how villages differ from town communities", zh = "村与城市社区的差异")
    public record Villages(
            @Parameter(en = "residents of a village, relative to a town community", zh = "村民数与城市社区之比",
                    unit = "ratio", max = 13, low = 0.2, high = 0.6,
                    reason = "1,800 beside 5,000; between 1,000 (475 million in 489,000 villages, F 2.1) and 3,000")
                    double residents,
            @Parameter(en = "share of ties to a random member in a village", zh = "村内随机关系比例",
                    unit = "share", max = 1, reason = "neighbours are kin and know each other")
                    double random,
            @Parameter(en = "workers of a village", zh = "村的社区工作者配备",
                    unit = "for 10,000 residents", max = 1000, low = 12, high = 33,
                    source = "F 2.2", confidence = Confidence.DERIVED)
                    double perTenThousand,
            @Parameter(en = "users of digital services in a village, relative to town", zh = "村民数字服务使用率与城市之比",
                    unit = "ratio", max = 1, low = 0.6, high = 1, reason = "fewer, by a fifth")
                    double digital)
            implements Serializable {}

    /** Partners of a township. */
    @Described(en = "partners of townships: social organizations, enterprises, associations", zh = "乡镇街道的联建伙伴(社会组织、企业、协会)")
    public record Partners(
            @Parameter(en = "partners for each community", zh = "每社区伙伴数", unit = "partners", max = 10, low = 0.2, high = 1.5, reason = "eight in a township of 16; social organizations alone are one for three communities (F 5.5)")
                    double perCommunity,
            @Parameter(en = "hours a month that one could give", zh = "每月可投入工时", unit = "hours a month", max = 2000, low = 60, high = 240, reason = "three quarters of a post")
                    double hours,
            @Parameter(en = "spread of those hours, standard deviation of the logarithm", zh = "可投入工时离散度", unit = "log units", max = 3, low = 0.4, high = 1.2, reason = "a few are large")
                    double hoursSpread,
            @Parameter(en = "mean interest in the neighbourhood", zh = "平均利益关联", unit = "index", max = 1, reason = "the middle")
                    double interest,
            @Parameter(en = "spread of interest", zh = "利益关联离散度", unit = "index", max = 1, reason = "no source")
                    double interestSpread,
            @Parameter(en = "share that are social organizations", zh = "社会组织占比", unit = "share", max = 1, reason = "two in five")
                    double socialOrganizations,
            @Parameter(en = "share that are enterprises; the rest are associations", zh = "企业占比(其余为协会)", unit = "share", max = 1, reason = "two in five")
                    double enterprises)
            implements Serializable {}

    /** Organizations above and in communities. */
    @Described(en = "organizations at first", zh = "初始组织")
    public record Organizations(
            @Parameter(en = "departments of a district", zh = "每区部门(条线)数",
                    unit = "departments", min = 1, max = 42, low = 6, high = 42,
                    source = "F 1.4", confidence = Confidence.SECONDARY)
                    int departments,
            @Parameter(en = "share of departments that ask much", zh = "高频部门比例",
                    unit = "share", max = 1, reason = "a few ask most (F 1.18); how many is assumed")
                    double busyShare,
            @Parameter(en = "how much those ask, relative to the mean", zh = "高频部门强度",
                    unit = "ratio", max = 10, reason = "a few ask most (F 1.18); how much is assumed")
                    double busyWeight,
            @Parameter(en = "spread of the resolve of townships", zh = "乡镇街道把关决心离散度",
                    unit = "share", max = 1, reason = "no source")
                    double resolve,
            @Parameter(en = "spread of the skill of secretaries", zh = "书记能力离散度",
                    unit = "share", max = 1, reason = "no source")
                    double secretaries)
            implements Serializable {}

    /** States near their long-run distribution, so that the warm-up is short (T9). */
    @Described(en = "states at first, near their equilibrium", zh = "接近均衡的初始状态")
    public record Start(
            @Parameter(en = "load", zh = "负荷", unit = "ratio", max = 10, reason = "its equilibrium") double load,
            @Parameter(en = "share of tasks done on paper", zh = "纸面应付比例",
                    unit = "share", max = 1, reason = "its equilibrium")
                    double paper,
            @Parameter(en = "felt detection", zh = "查实感知", unit = "share", max = 1, reason = "its equilibrium")
                    double detection,
            @Parameter(en = "upward share", zh = "行政事务占比",
                    unit = "share", max = 1, source = "F 1.1", confidence = Confidence.VERIFIED)
                    double upward,
            @Parameter(en = "overtime", zh = "加班", unit = "hours a worker and day", max = 12, reason = "its equilibrium")
                    double overtime,
            @Parameter(en = "visits and rounds", zh = "走访巡查",
                    unit = "hours a worker and day", max = 24, reason = "its equilibrium")
                    double visiting,
            @Parameter(en = "share known to be solved", zh = "公众口碑", unit = "share", max = 1, reason = "its equilibrium")
                    double solved,
            @Parameter(en = "unsolved matters", zh = "未解决存量",
                    unit = "weighted matters a resident", max = 10, reason = "its equilibrium")
                    double unsolved,
            @Parameter(en = "hidden hazards", zh = "隐患存量",
                    unit = "hazards for 1,000 residents", max = 1000, reason = "its equilibrium")
                    double hazards,
            @Parameter(en = "memory of incidents", zh = "事件记忆", unit = "incidents", max = 100, reason = "its equilibrium")
                    double incidents,
            @Parameter(en = "heat of departments", zh = "部门热度", unit = "heat", max = 100, reason = "its equilibrium")
                    double heat,
            @Parameter(en = "plaques of a community", zh = "社区挂牌数",
                    unit = "plaques", max = 200, low = 16, high = 61, source = "F 1.13", confidence = Confidence.SECONDARY)
                    double plaques,
            @Parameter(en = "spread of plaques over communities", zh = "挂牌数离散度",
                    unit = "plaques", max = 100, source = "F 1.13", confidence = Confidence.DERIVED)
                    double plaquesSpread,
            @Parameter(en = "hours that volunteers give a community", zh = "志愿工时",
                    unit = "hours a working day for 10,000 residents", max = 1000, reason = "its equilibrium")
                    double volunteerHours,
            @Parameter(en = "strength of norms", zh = "社会规范强度", unit = "index", max = 1, reason = "its rest") double norms,
            @Parameter(en = "awareness of the law", zh = "法律意识", unit = "index", max = 1, reason = "its rest") double awareness,
            @Parameter(en = "share of mediations known to settle a dispute", zh = "调解口碑", unit = "share", max = 1, reason = "its equilibrium") double settled)
            implements Serializable {}
}
