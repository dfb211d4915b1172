package grassroots.process.wellbeing;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import grassroots.world.Terms;
import java.io.Serializable;

/** Job demands and resources, exhaustion, professional identity, quitting and learning (MODEL 5.11). */
@Described(en = "workers' wellbeing and turnover", zh = "社区工作者身心状态与流动")
public record WellbeingParameters(Demands demands, Resources resources, Exhaustion exhaustion, Identity identity, Turnover turnover, Learning learning)
        implements Serializable {

    /** Job demands, in standard units. */
    @Described(en = "job demands", zh = "工作要求")
    public record Demands(
            @Parameter(en = "0.2 of load", zh = "负荷", unit = "standard units", max = 5, reason = "no source") double load,
            @Parameter(en = "half an hour of overtime", zh = "加班", unit = "standard units", max = 5, reason = "no source") double overtime,
            @Parameter(en = "ten points more of meaningless upward work", zh = "行政事务", unit = "standard units", max = 5, reason = "red tape tires, from inside more than from outside (F 6.8); size assumed") double upward,
            @Parameter(en = "a responsive hotline at full strength, or as much pressure of evaluation", zh = "接诉即办或考核压力", unit = "standard units", max = 5, low = 0.07, high = 0.3, reason = "being ranked tires") double judged,
            @Parameter(en = "full supervision by apps", zh = "应用全程监督", unit = "standard units", max = 5, low = 0.15, high = 0.8, reason = "being tracked and ranked; less than half a standard unit") double supervised)
            implements Serializable {}

    /** Job resources, in standard units. */
    @Described(en = "job resources", zh = "工作资源")
    public record Resources(
            @Parameter(en = "15 points of pay", zh = "薪酬权重", unit = "standard units", max = 5, reason = "no source") double ofPay,
            @Parameter(en = "ten points of residents' trust", zh = "居民信任权重", unit = "standard units", max = 5, reason = "no source") double ofTrust,
            @Parameter(en = "ten points less of upward work: control over one's day", zh = "自主性权重", unit = "standard units", max = 5, reason = "no source") double ofControl,
            @Parameter(en = "a full career ladder", zh = "职业阶梯权重", unit = "standard units", max = 5, low = 0, high = 0.6, reason = "no source") double ofLadder,
            @Parameter(en = "regular training", zh = "培训权重", unit = "standard units", max = 5, low = 0, high = 0.3, reason = "half of a ladder") double ofTraining,
            @Parameter(en = "full honours", zh = "表彰权重", unit = "standard units", max = 5, low = 0, high = 0.3, reason = "half of a ladder") double ofHonours,
            @Parameter(en = "full supervision", zh = "督导权重", unit = "standard units", max = 5, low = 0, high = 0.4, reason = "support at work") double ofSupervision,
            @Parameter(en = "full assistance by apps", zh = "应用充分辅助", unit = "standard units", max = 5, low = 0, high = 0.4, reason = "tools that work") double ofAssistance,
            @Parameter(en = "training that is regular: more adds nothing", zh = "培训饱和工时", unit = "hours a worker and week", min = 0.1, max = 10, low = 1, high = 4, reason = "a lesson a week") double regularTraining,
            @Parameter(en = "15 points of professional identity", zh = "职业认同权重", unit = "standard units", max = 5, reason = "no source") double ofIdentity)
            implements Serializable {
        /** Training as a share of what is regular, 1 at most. */
        double regular(Terms terms) {
            return Math.min(1, terms.training() / regularTraining);
        }
    }

    /** The exhaustion index and its cut-points. */
    @Described(en = "exhaustion", zh = "倦怠")
    public record Exhaustion(
            @Parameter(en = "index at the reference", zh = "基准指数", unit = "index", max = 1, reason = "tuned to 42 % with some burnout (F 2.15)") double centre,
            @Parameter(en = "index of a standard unit", zh = "每标准单位", unit = "index", max = 1, reason = "tuned to 13 % with severe burnout (F 2.15)") double unit,
            @Parameter(en = "slope of demands within a person", zh = "要求的斜率", unit = "standard units", max = 2, low = 0.2, high = 0.47, source = "F 6.9", confidence = Confidence.DERIVED, reason = "three quarters of the slope between persons") double demands,
            @Parameter(en = "slope of resources within a person", zh = "资源的斜率", unit = "standard units", max = 2, low = 0.15, high = 0.45, reason = "a little less than demands; F 6.9 has none") double resources,
            @Parameter(en = "buffering of demands by resources", zh = "资源的缓冲", unit = "standard units", max = 2, low = 0.05, high = 0.15, source = "F 6.9", confidence = Confidence.VERIFIED) double buffer,
            @Parameter(en = "lasting differences between persons", zh = "个体差异", unit = "standard units", max = 2, reason = "most of the variance") double trait,
            @Parameter(en = "differences between months", zh = "月度波动", unit = "standard units", max = 2, reason = "some of the variance") double noise,
            @Parameter(en = "half-life", zh = "半衰期", unit = "months", min = 0.1, max = 60, low = 3, high = 6, source = "F 6.11", confidence = Confidence.ASSUMED, reason = "short latency and recovery") double halfLife,
            @Parameter(en = "most that demands or resources come to, either way", zh = "要求与资源的上下限", unit = "standard units", min = 0.1, max = 10, low = 2, high = 4, reason = "one in some hundreds is beyond three") double most,
            @Parameter(en = "cut-point of any burnout", zh = "任何倦怠分界", unit = "index", max = 1, reason = "a definition, fixed beforehand", definition = true) double any,
            @Parameter(en = "cut-point of severe burnout", zh = "重度倦怠分界", unit = "index", max = 1, reason = "a definition, fixed beforehand", definition = true) double severe)
            implements Serializable {}

    /** Professional identity and engagement. */
    @Described(en = "professional identity and engagement", zh = "职业认同与敬业度")
    public record Identity(
            @Parameter(en = "what resources give", zh = "资源的作用", unit = "index", max = 1, reason = "no source") double resources,
            @Parameter(en = "what mastery gives", zh = "胜任的作用", unit = "index", max = 1, reason = "no source") double mastery,
            @Parameter(en = "skill from which mastery is counted", zh = "胜任感参照水平", unit = "hours of an experienced worker an hour", max = 2, reason = "the mean of those at work", definition = true) double masteryFrom,
            @Parameter(en = "what demands take", zh = "要求的损耗", unit = "index", max = 1, reason = "no source") double demands,
            @Parameter(en = "half-life", zh = "半衰期", unit = "months", min = 0.1, max = 120, reason = "half a year") double halfLife,
            @Parameter(en = "what exhaustion above the reference takes from engagement", zh = "倦怠对敬业度的损耗", unit = "index", max = 2, reason = "no source") double engagementByExhaustion)
            implements Serializable {}

    /** Quitting and refilling. */
    @Described(en = "quitting and refilling", zh = "离职与补充")
    public record Turnover(
            @Parameter(en = "quitting at the reference", zh = "基准离职倾向", unit = "logits a month", min = -20, max = 20, low = -5.5, high = -4, reason = "tuned to 10 % a year") double quits,
            @Parameter(en = "what a standard unit of exhaustion adds", zh = "倦怠的作用", unit = "logits", max = 5, low = 0.25, high = 0.75, reason = "slope on the intent to leave (F 6.9), taken for leaving") double exhaustion,
            @Parameter(en = "what 15 points of identity take away", zh = "认同的作用", unit = "logits", max = 5, low = 0.2, high = 0.7, reason = "F 6.13: commitment") double identity,
            @Parameter(en = "what 15 points of pay take away", zh = "薪酬的作用", unit = "logits", max = 5, low = 0.28, high = 0.84, reason = "F 6.13: alternatives") double pay,
            @Parameter(en = "what regular training adds: outside options", zh = "培训抬高外部机会", unit = "logits", max = 5, low = 0.2, high = 1, reason = "the trained are wanted elsewhere") double training,
            @Parameter(en = "part of that which a full ladder takes away", zh = "职业阶梯留住人的比例", unit = "share", max = 1, low = 0.25, high = 0.9, reason = "half: there is somewhere to rise") double ladder,
            @Parameter(en = "shortest time to refill a post", zh = "补岗最短天数", unit = "days", min = 1, max = 728, reason = "many apply (F 2.18), papers take weeks") int soonest,
            @Parameter(en = "longest time to refill a post", zh = "补岗最长天数", unit = "days", min = 1, max = 728, reason = "many apply (F 2.18), papers take weeks") int latest)
            implements Serializable {}

    /** How new workers learn. */
    @Described(en = "learning on the job", zh = "在岗学习")
    public record Learning(
            @Parameter(en = "skill of a new worker", zh = "新人技能", unit = "hours of an experienced worker an hour", max = 2, source = "F 8", confidence = Confidence.ASSUMED) double start,
            @Parameter(en = "skill that is reached", zh = "技能上限", unit = "hours of an experienced worker an hour", max = 2, reason = "the unit", definition = true) double ceiling,
            @Parameter(en = "what a full ladder adds to it", zh = "职业阶梯提高的上限", unit = "hours of an experienced worker an hour", max = 1, low = 0, high = 0.08, reason = "those who are good stay good") double ceilingByLadder,
            @Parameter(en = "what regular training adds to it", zh = "培训提高的上限", unit = "hours of an experienced worker an hour", max = 1, low = 0, high = 0.14, reason = "no source") double ceilingByTraining,
            @Parameter(en = "days in which the gap closes by the exponential", zh = "学习时间常数", unit = "days", min = 1, max = 3650, source = "F 8", confidence = Confidence.ASSUMED) double days)
            implements Serializable {}
}
