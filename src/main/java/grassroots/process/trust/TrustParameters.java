package grassroots.process.trust;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** How outcomes move satisfaction, expectation, trust and the sense of gain (MODEL 5.6). */
@Described(en = "outcomes, trust and sense of gain", zh = "结果、信任与获得感")
public record TrustParameters(Performance performance, Satisfaction satisfaction, Updating updating, Community community, Decided decided)
        implements Serializable {

    /** What an outcome is worth. */
    @Described(en = "what an outcome is worth", zh = "办理结果的价值")
    public record Performance(
            @Described(en = "how lateness takes away", zh = "拖延的扣减方式") Lateness lateness,
            @Parameter(en = "what full lateness takes from a solved case", zh = "拖延扣减上限", unit = "index", max = 1, reason = "a late solution is still one") double latenessLoss,
            @Parameter(en = "days until lateness is full", zh = "完全拖延天数", unit = "days", min = 1, max = 3650, reason = "two months") double latenessDays,
            @Parameter(en = "a case tried in earnest and explained", zh = "尽力并说明", unit = "index", max = 1, reason = "being heard and told why") double explained,
            @Parameter(en = "a formal answer", zh = "形式答复", unit = "index", max = 1, reason = "worth little") double formal,
            @Parameter(en = "a case given up", zh = "自行撤回", unit = "index", max = 1, reason = "worth nothing") double withdrawn)
            implements Serializable {}

    /** How lateness takes away from a solution. */
    public enum Lateness {
        /** In proportion to days, up to the most. */
        LINEAR,
        /** All at once on the day it is full. */
        STEP
    }

    /** Expectancy–disconfirmation. */
    @Described(en = "satisfaction with an outcome", zh = "对结果的满意")
    public record Satisfaction(
            @Parameter(en = "b0: satisfaction with nothing", zh = "常数项", unit = "index", max = 1, reason = "tuned to 0.65 rated satisfied (F 3.3)") double base,
            @Parameter(en = "b1: weight of performance above expectation", zh = "超预期权重", unit = "index", max = 2, reason = "form F 8, size assumed") double disconfirmation,
            @Parameter(en = "b2: weight of performance", zh = "表现权重", unit = "index", max = 2, reason = "form F 8, size assumed") double performance,
            @Parameter(en = "b3: being heard and told why", zh = "被倾听与说明", unit = "index", max = 1, reason = "procedural justice (F 8)") double explained,
            @Parameter(en = "satisfaction at which half rate themselves satisfied", zh = "评价满意的分界", unit = "index", max = 1, reason = "tuned with b0") double ratedAt,
            @Parameter(en = "spread of ratings", zh = "评价离散度", unit = "index", min = 0.001, max = 2, reason = "tuned with b0") double ratedSpread,
            @Parameter(en = "part of a false report that pressure carries over to the rating", zh = "虚报传导到评价的比例", unit = "share", max = 1, reason = "raters are called by those they rate; set with F 3.3 in view") double ratedPressure)
            implements Serializable {}

    /** How one outcome moves a resident. */
    @Described(en = "what one outcome changes in a resident", zh = "单次结果的影响")
    public record Updating(
            @Parameter(en = "expectation learns from performance", zh = "期望学习率", unit = "share", max = 1, low = 0.1, high = 0.5, source = "F 8") double expectation,
            @Parameter(en = "trust gained by a unit of good surprise", zh = "正向惊喜的信任增益", unit = "share", max = 2, low = 0.125, high = 0.375, reason = "F 8: losses weigh 1.5–3 times") double gain,
            @Parameter(en = "trust lost by a unit of bad surprise", zh = "负向落差的信任损失", unit = "share", max = 2, low = 0.25, high = 0.75, reason = "twice the gain") double loss,
            @Parameter(en = "trust gained by being told why", zh = "说明带来的信任", unit = "share", max = 1, reason = "procedural justice (F 8)") double explained,
            @Parameter(en = "sense of gain learns from satisfaction", zh = "获得感学习率", unit = "share", max = 1, reason = "as expectation") double senseOfGain,
            @Parameter(en = "efficacy moved by success and failure", zh = "效能感变化", unit = "share", max = 1, reason = "small") double efficacy,
            @Parameter(en = "security lost by an unsolved safety matter", zh = "安全事项未解决的损失", unit = "share", max = 1, reason = "felt at home") double security)
            implements Serializable {}

    /** What people hear of each other and of the community. */
    @Described(en = "word of mouth and public record", zh = "口口相传与公众记录")
    public record Community(
            @Parameter(en = "trust moves to the mean of one's ties", zh = "趋同于熟人的速度", unit = "share a month", max = 1, reason = "keeps the mean") double wordOfMouth,
            @Parameter(en = "trust moves to disposition and public record", zh = "公众记录的速度", unit = "share a month", max = 1, low = 0, high = 0.06, reason = "without it mean trust cannot move (T4)") double publicRecord,
            @Parameter(en = "how far the public record shifts disposition", zh = "公众记录的幅度", unit = "index", max = 2, reason = "no source (T4)") double recordShift,
            @Parameter(en = "expectation moves to experience and standard", zh = "期望回归速度", unit = "share a month", max = 1, reason = "slow") double expectation,
            @Parameter(en = "weight of the fixed standard", zh = "固定标准权重", unit = "share", max = 1, reason = "a mixture") double standardWeight,
            @Parameter(en = "the fixed standard", zh = "固定标准", unit = "index", max = 1, source = "F 3.24") double standard,
            @Parameter(en = "sense of gain moves to the community's state", zh = "获得感回归速度", unit = "share a month", max = 1, reason = "half a year") double senseOfGain,
            @Parameter(en = "sense of gain at the reference", zh = "基准获得感", unit = "index", max = 1, source = "F 3.24") double gainLevel,
            @Parameter(en = "weight of what is known to be solved", zh = "解决率权重", unit = "index", max = 2, reason = "no source") double gainSolved,
            @Parameter(en = "weight of what is left unsolved", zh = "未解决存量权重", unit = "index", max = 2, reason = "no source") double gainUnsolved,
            @Parameter(en = "weight of own trust", zh = "信任权重", unit = "index", max = 2, reason = "no source") double gainTrust,
            @Parameter(en = "what doubled spending on gifts and feasts takes from the sense of gain", zh = "人情宴请支出翻倍对获得感的影响", unit = "index", max = 2, low = 0, high = 0.06, reason = "small: a week's income") double gainCustom,
            @Parameter(en = "security at the reference", zh = "基准安全感", unit = "index", max = 1, reason = "no source") double securityLevel,
            @Parameter(en = "security lost by a recent incident", zh = "事件的影响", unit = "index", max = 1, reason = "no source") double securityIncidents,
            @Parameter(en = "security lost by doubled hazards", zh = "隐患翻倍的影响", unit = "index", max = 1, reason = "no source") double securityHazards,
            @Parameter(en = "security moves to the community's state", zh = "安全感回归速度", unit = "share a month", max = 1, reason = "a year") double security)
            implements Serializable {}

    /** What decisions on the agenda and their results change in residents. */
    @Described(en = "what decisions and their results change in residents", zh = "决议及其结果的影响")
    public record Decided(
            @Parameter(en = "share of residents whom full disclosure reaches", zh = "充分公开所及居民比例", unit = "share", max = 1, low = 0.1, high = 0.5, reason = "who reads the board or the group") double told,
            @Parameter(en = "weight of a decision that one is told of, against an outcome of one's own", zh = "获知决议相对于切身结果的权重", unit = "share", max = 1, low = 0.1, high = 0.5, reason = "heard of, not lived through; tuned to F 6.1") double weight,
            @Parameter(en = "expectation raised by a decision in those who made it", zh = "参与决定者的期望提升", unit = "share", max = 1, low = 0.01, high = 0.06, source = "F 6.1", confidence = grassroots.parameter.Confidence.ASSUMED) double expectation,
            @Parameter(en = "efficacy gained by those who decided what was carried out, at full fit", zh = "决议落实带来的效能感", unit = "share", max = 1, low = 0.05, high = 0.2, reason = "no source") double efficacyGain,
            @Parameter(en = "efficacy lost by those who decided what was left undone", zh = "决而不行损失的效能感", unit = "share", max = 1, low = 0.07, high = 0.28, reason = "losses weigh more") double efficacyLoss,
            @Parameter(en = "trust lost by them", zh = "决而不行损失的信任", unit = "share", max = 1, low = 0.01, high = 0.04, reason = "twice what being heard gives") double trustLoss,
            @Parameter(en = "residents whom a matter concerns", zh = "每件事项涉及的居民比例", unit = "share", max = 1, low = 0.02, high = 0.08, reason = "a few courtyards of one community; tuned to F 6.1") double concerned)
            implements Serializable {}
}
