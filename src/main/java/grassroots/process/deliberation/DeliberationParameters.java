package grassroots.process.deliberation;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** How matters reach the agenda, are deliberated, decided and carried out (MODEL 5.9). */
@Described(en = "deliberation: four deliberations and two disclosures", zh = "民主协商：四议两公开")
public record DeliberationParameters(Raising raising, Choice choice, Steps steps, Hours hours, Fit fit, Result result)
        implements Serializable {

    /** How matters are raised. */
    @Described(en = "how matters are raised", zh = "议题提出")
    public record Raising(
            @Parameter(en = "matters raised in a community and year at the reference", zh = "每社区每年提出议题数", unit = "matters a year", max = 100, low = 3, high = 12, reason = "one every other month") double rate,
            @Parameter(en = "candidates for each of them, so that more can be raised where more is wrong", zh = "候选议题倍数", unit = "ratio", min = 1, max = 10, low = 2, high = 4, reason = "policy-free headroom (MODEL 4)") double headroom,
            @Parameter(en = "share of candidates that come from the township", zh = "来自上级的比例", unit = "share", max = 1, reason = "a quarter") double fromAbove,
            @Parameter(en = "share more that residents raise for each assembly a quarter beyond one", zh = "每增一次会议多提议题的比例", unit = "share", max = 2, low = 0.2, high = 0.8, reason = "who is asked has something to say") double byMeetings,
            @Parameter(en = "share of matters that cannot lawfully be done as they stand", zh = "不合法合规的议题比例", unit = "share", max = 1, reason = "one in eight") double unlawful,
            @Parameter(en = "share of matters that cost no money of note", zh = "无需经费的比例", unit = "share", max = 1, reason = "rules, hours, cleaning up") double free,
            @Parameter(en = "mean cost of the others", zh = "其余议题平均经费", unit = "yuan of 2024 a resident", max = 1000, reason = "lamps, ramps, a parking rule with paint: 15,000 yuan in a community of 5,000") double cost,
            @Parameter(en = "spread of costs, standard deviation of the logarithm", zh = "经费离散度", unit = "log units", max = 3, reason = "few are dear") double costSpread,
            @Parameter(en = "days after which what was never taken up is set aside", zh = "议题搁置天数", unit = "days", min = 7, max = 3640, reason = "a year") int setAside)
            implements Serializable {}

    /** What the party organization puts forward. */
    @Described(en = "what the party organization puts forward", zh = "党组织提议")
    public record Choice(
            @Parameter(en = "weight of what many share, against a matter's own importance", zh = "群众共同关切的权重", unit = "share", max = 1, reason = "half and half") double shared,
            @Parameter(en = "weight of a wish from above", zh = "上级要求的权重", unit = "share", max = 2, low = 0, high = 0.6, reason = "what the township wants is not left lying") double fromAbove,
            @Parameter(en = "matters it handles at once by itself", zh = "自行处理的并行议题数", unit = "matters", max = 50, reason = "a secretary's attention") double alone,
            @Parameter(en = "matters that an assembly can decide", zh = "每次会议可议事项数", unit = "matters", max = 20, low = 1, high = 4, reason = "an evening") double atAssembly,
            @Parameter(en = "load at which it starts to put forward less", zh = "减少提议的负荷起点", unit = "load", max = 10, reason = "first things first") double easesAt,
            @Parameter(en = "part given up for each unit of load above it", zh = "超负荷时提议削减比例", unit = "share", max = 5, low = 0, high = 1, reason = "as mobilization") double easesBy)
            implements Serializable {}

    /** How long steps take. */
    @Described(en = "how long steps take and when they fail", zh = "各环节时长与门槛")
    public record Steps(
            @Parameter(en = "prior study", zh = "会前研究天数", unit = "days", max = 364, reason = "a week") double study,
            @Parameter(en = "consultation of the two committees", zh = "两委会商议天数", unit = "days", max = 364, reason = "less than a week") double consultation,
            @Parameter(en = "review by party members", zh = "党员大会审议天数", unit = "days", max = 364, reason = "a week") double review,
            @Parameter(en = "disclosure of the decision", zh = "决议公开天数", unit = "days", max = 364, reason = "a week on the board") double disclosure,
            @Parameter(en = "carrying out, on average", zh = "落实平均天数", unit = "days", max = 3640, low = 30, high = 120, reason = "two months") double carrying,
            @Parameter(en = "days that the supervision committee gives for what it found undone", zh = "监督限期天数", unit = "days", max = 364, reason = "a month") double pressed,
            @Parameter(en = "least that organizing must be worth for steps not to take longer", zh = "组织程度下限", unit = "share", min = 0.05, max = 1, reason = "steps take at most twice as long") double slowest,
            @Parameter(en = "chance that prior study, and again review, finds what is unlawful", zh = "研究或审议发现不合法的概率", unit = "chance", max = 1, low = 0.3, high = 0.9, reason = "six in ten at mean skill") double finds,
            @Parameter(en = "the same where nothing is deliberated", zh = "未经协商时发现的概率", unit = "chance", max = 1, low = 0.15, high = 0.45, reason = "half as careful") double findsAlone,
            @Parameter(en = "residents without whom an assembly cannot decide", zh = "会议法定最低到会比例", unit = "share", max = 1, reason = "representatives: fifteen in a community of 5,000") double quorum,
            @Parameter(en = "assemblies that fail before the organizations decide by themselves", zh = "流会几次后由组织自行决定", unit = "assemblies", min = 1, max = 20, reason = "three and out") int tries,
            @Parameter(en = "fit below which an assembly turns a matter down", zh = "会议否决的契合度界限", unit = "index", max = 1, low = 0.1, high = 0.35, reason = "plainly not wanted") double accepted)
            implements Serializable {}

    /** Hours of organizing that steps ask for. */
    @Described(en = "hours of organizing that steps ask for", zh = "各环节组织工时")
    public record Hours(
            @Parameter(en = "prior study of a matter", zh = "会前研究", unit = "hours", max = 200, reason = "an hour of two people") double study,
            @Parameter(en = "consultation and review of a matter", zh = "商议与审议", unit = "hours", max = 200, reason = "on the order of meetings that are held anyway") double consultation,
            @Parameter(en = "an assembly", zh = "一次居民会议", unit = "hours", max = 200, low = 3, high = 14, reason = "as any residents' meeting: notices, a hall, minutes") double assembly,
            @Parameter(en = "disclosure of a decision or result in full", zh = "一次公开", unit = "hours", max = 200, reason = "a notice and answers to it") double disclosure,
            @Parameter(en = "carrying out a matter", zh = "落实一件", unit = "hours", max = 500, reason = "half a day beyond what is done anyway") double carrying)
            implements Serializable {}

    /** How well a decision fits what residents need, and how fair it is judged. */
    @Described(en = "how well decisions fit, and how fair they are judged", zh = "决策契合度与公平感")
    public record Fit(
            @Parameter(en = "mean fit of what the party organization works out alone", zh = "自行研究的平均契合度", unit = "index", max = 1, reason = "less than half") double alone,
            @Parameter(en = "spread of that", zh = "契合度离散度", unit = "index", max = 1, reason = "some are lucky") double spread,
            @Parameter(en = "what comes from above fits less by", zh = "上级事项契合度折减", unit = "index", max = 1, reason = "it was made for all") double fromAbove,
            @Parameter(en = "what a unit of the secretary's skill adds", zh = "书记能力的作用", unit = "index", max = 1, reason = "no source") double skill,
            @Parameter(en = "what the two committees and party members add", zh = "两委与党员审议的增量", unit = "index", max = 1, low = 0, high = 0.1, reason = "they live there too") double committees,
            @Parameter(en = "what residents add when they are heard in full", zh = "居民充分表达的增量", unit = "index", max = 1, low = 0.15, high = 0.5, reason = "those concerned know best") double voice,
            @Parameter(en = "what a few add to or take from it where they stand for nobody", zh = "少数人主导的损失", unit = "index", max = 1, low = 0.2, high = 0.8, reason = "captured by activists (F 9)") double capture,
            @Parameter(en = "residents present of whom half of what there is to say is heard", zh = "半数意见被听到所需到会人数", unit = "persons", min = 1, max = 10000, low = 20, high = 80, reason = "a full room") double half,
            @Parameter(en = "fairness of a decision that nobody was asked about", zh = "未经协商的公平感", unit = "index", max = 1, reason = "below the middle") double fairAnyway,
            @Parameter(en = "what being heard in full adds to fairness", zh = "充分表达增加的公平感", unit = "index", max = 1, reason = "procedural justice (F 8)") double fairByVoice,
            @Parameter(en = "what full disclosure adds to fairness", zh = "充分公开增加的公平感", unit = "index", max = 1, reason = "procedural justice (F 8)") double fairByDisclosure)
            implements Serializable {}

    /** Whether decisions are carried out, and what that changes. */
    @Described(en = "what is carried out, and what that changes", zh = "落实及其作用")
    public record Result(
            @Parameter(en = "chance that what was decided without residents is carried out", zh = "自行决定事项的落实概率", unit = "chance", max = 1, reason = "more than half") double alone,
            @Parameter(en = "part of that chance left where there is no money for it", zh = "无经费时落实概率折扣", unit = "share", max = 1, low = 0.2, high = 0.7, reason = "begged and borrowed") double unpaid,
            @Parameter(en = "part of the way to certainty when the supervision committee presses", zh = "监督促成落实的比例", unit = "share", max = 1, low = 0.3, high = 0.9, reason = "more often than not") double pressed,
            @Parameter(en = "part of the way to certainty when the secretary fully answers to voters", zh = "书记对选民负责促成落实的比例", unit = "share", max = 1, low = 0.2, high = 0.8, reason = "half: a promise is remembered") double accountable,
            @Parameter(en = "share of the unsolved matters of its kind that it takes off people's minds at full fit", zh = "契合事项化解同类未解决存量的比例", unit = "share", max = 1, low = 0.15, high = 0.6, reason = "a third of what is wrong with lamps is one lamp; tuned to F 6.1") double settles,
            @Parameter(en = "share of later problems of its kind that it keeps from arising at full fit", zh = "契合事项减少同类问题的比例", unit = "share", max = 1, low = 0, high = 0.04, reason = "a lamp that burns; small, since petitions do not move (F 6.1)") double prevents,
            @Parameter(en = "most of the problems of a kind that can be kept from arising", zh = "同类问题减少上限", unit = "share", max = 1, reason = "most come from elsewhere") double mostPrevented,
            @Parameter(en = "half-life of what was carried out", zh = "成果半衰期", unit = "days", min = 1, max = 36400, reason = "a year") double halfLife,
            @Parameter(en = "years of money that the fund may hold", zh = "经费可结转年数", unit = "years", max = 10, reason = "what is not spent lapses") double fundYears)
            implements Serializable {}
}
