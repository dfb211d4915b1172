package grassroots.process.participation;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Who takes part, in what, and what it takes out of them (MODEL 5.8). */
@Described(en = "participation", zh = "群众参与")
public record ParticipationParameters(
        @Parameter(en = "days for which someone who took part counts as active", zh = "活跃记忆天数", unit = "days", min = 1, max = 3650, low = 91, high = 364, reason = "half a year (T8)") int tieMemory,
        @Described(en = "noise of the decision", zh = "决策噪声") Noise noise,
        @Parameter(en = "width of the noise: scale of the logistic, range of the uniform", zh = "噪声宽度", unit = "utility", max = 100, reason = "sets the unit of utility", definition = true) double noiseWidth,
        Weights weights,
        Role volunteering,
        Role meetings,
        Role hazardReports,
        Called called,
        Fatigue fatigue,
        Register register)
        implements Serializable {

    /** Distribution of the noise in a decision. */
    public enum Noise { LOGISTIC, UNIFORM }

    /** What moves a resident to take part. */
    @Described(en = "what moves a resident to take part", zh = "参与动机权重")
    public record Weights(
            @Parameter(en = "share of ties active", zh = "熟人活跃比例", unit = "utility", max = 50, low = 0, high = 4, reason = "above 8 it runs away (T8)") double ties,
            @Parameter(en = "efficacy above its rest", zh = "效能感", unit = "utility", max = 50, reason = "low where asked (F 4.10), without effect online (F 4.16); size assumed") double efficacy,
            @Parameter(en = "trust above the reference", zh = "信任", unit = "utility", max = 50, reason = "sign of F 4.8, size assumed") double trust,
            @Parameter(en = "trust from which that is measured", zh = "信任参照点", unit = "index", max = 1, reason = "the reference", definition = true) double trustFrom,
            @Parameter(en = "recognition above its default", zh = "褒奖", unit = "utility", max = 50, reason = "no source") double recognition,
            @Parameter(en = "recognition from which that is measured", zh = "褒奖参照点", unit = "share", max = 1, reason = "the default", definition = true) double recognitionFrom,
            @Parameter(en = "recognition that full credits are worth", zh = "积分相当的褒奖", unit = "share", max = 2, reason = "no source") double credits,
            @Parameter(en = "being a party member", zh = "党员身份", unit = "utility", max = 50, reason = "members are asked first, though they vote no more than others (F 4.7)") double member,
            @Parameter(en = "each hour a month that a double-registered member is asked for", zh = "双报到每小时", unit = "utility an hour", max = 50, reason = "asked by the work unit") double asked,
            @Parameter(en = "most of that, in hours", zh = "双报到上限", unit = "hours", max = 50, reason = "members are asked and then excuse themselves") double mostAsked,
            @Parameter(en = "fatigue", zh = "疲劳", unit = "utility", max = 50, reason = "no source") double fatigue,
            @Parameter(en = "how well things are organized", zh = "组织程度", unit = "utility", max = 50, reason = "no source") double organizing,
            @Parameter(en = "organizing from which that is measured", zh = "组织参照点", unit = "share", max = 1, reason = "the default", definition = true) double organizingFrom,
            @Parameter(en = "a recruitment drive with recognition", zh = "有褒奖的招募", unit = "utility", max = 50, reason = "no source") double drive,
            @Parameter(en = "recognition at which a drive counts in full", zh = "招募充分见效所需的褒奖", unit = "share", min = 0.01, max = 1, reason = "half: thanks that are seen") double driveRecognition,
            @Parameter(en = "norms above the reference", zh = "社会规范", unit = "utility", max = 50, low = 0, high = 1.6, reason = "one does one's part") double norms,
            @Parameter(en = "norms from which that is measured", zh = "社会规范参照点", unit = "index", max = 1, reason = "the reference", definition = true) double normsFrom)
            implements Serializable {}

    /** Something residents can take part in. */
    @Described(en = "something residents can take part in", zh = "参与方式")
    public record Role(
            @Parameter(en = "cost, against which all that moves a resident stands", zh = "参与成本", unit = "utility", min = -50, max = 50, reason = "tuned to how many take part") double cost,
            @Parameter(en = "chances to take part in a month, 0 where there is none", zh = "每月机会数", unit = "chances a month", max = 10, reason = "how often it is on offer") int chances,
            @Parameter(en = "hours of one turn", zh = "每次时长", unit = "hours", max = 24, source = "F 4.3", confidence = Confidence.DERIVED) double hours,
            @Described(en = "whether one must be on the register of volunteers", zh = "是否限注册志愿者") boolean registeredOnly)
            implements Serializable {}

    /** What residents are called to. */
    @Described(en = "what residents are called to: assemblies and votes", zh = "居民会议与投票")
    public record Called(
            @Parameter(en = "cost of going to an assembly", zh = "参加居民会议的成本", unit = "utility", min = -50, max = 50, low = 6.2, high = 8.2, reason = "some thirty in a community of 5,000 (F 4.11 has no figure)") double assembly,
            @Parameter(en = "what money to decide on adds", zh = "议事经费的吸引力", unit = "utility", max = 50, low = 0.4, high = 2, reason = "there is something to decide; tuned to F 6.1") double stake,
            @Parameter(en = "cost of voting", zh = "投票的成本", unit = "utility", min = -50, max = 50, low = 1.5, high = 3, reason = "a quarter votes unasked (F 4.11 has no figure)") double vote,
            @Parameter(en = "what a full mobilization adds", zh = "全力投票动员的作用", unit = "utility", max = 50, low = 0.7, high = 3, reason = "lists, doorbells, gifts") double drive)
            implements Serializable {}

    /** What taking part takes out of people. */
    @Described(en = "fatigue, lapse and return", zh = "疲劳、退出与回归")
    public record Fatigue(
            @Parameter(en = "fatigue of a turn", zh = "每次疲劳", unit = "index", max = 5, reason = "no source") double turn,
            @Parameter(en = "fatigue that goes in a month", zh = "月恢复比例", unit = "share", max = 1, reason = "a season") double recovery,
            @Parameter(en = "chance to lapse after a turn", zh = "每次服务后退出概率", unit = "chance", max = 1, source = "F 4.5", confidence = Confidence.DERIVED) double lapse,
            @Parameter(en = "how fatigue raises it, exponent", zh = "疲劳对退出的作用", unit = "exponent", max = 20, reason = "no source") double lapseByFatigue,
            @Parameter(en = "how recognition lowers it", zh = "褒奖对退出的抑制", unit = "share", max = 2, reason = "no source") double lapseByRecognition,
            @Parameter(en = "lapsed volunteers who return in a month", zh = "月回归比例", unit = "share a month", max = 1, reason = "with the lapsed share it keeps the register") double returns,
            @Parameter(en = "how recognition raises returns", zh = "褒奖对回归的作用", unit = "ratio", max = 20, reason = "no source") double returnsByRecognition,
            @Parameter(en = "rest of efficacy", zh = "效能感静息水平", unit = "index", max = 1, reason = "below the middle (F 4.10)") double efficacyRest,
            @Parameter(en = "part of the way back to it in a month", zh = "效能感回归速度", unit = "share a month", max = 1, reason = "three years") double efficacyFade,
            @Parameter(en = "happiness moves to belonging in a month", zh = "幸福感回归速度", unit = "share a month", max = 1, reason = "most of a year") double belonging,
            @Parameter(en = "happiness of those without active ties", zh = "无活跃熟人时的幸福感", unit = "index", max = 1, reason = "no source") double happinessAlone,
            @Parameter(en = "what active ties add to happiness", zh = "活跃熟人的幸福感增量", unit = "index", max = 1, reason = "no source") double happinessByTies)
            implements Serializable {}

    /** How the register of volunteers fills and empties. */
    @Described(en = "the register of volunteers", zh = "志愿者注册")
    public record Register(
            @Parameter(en = "residents who register in a month without a drive", zh = "自然月注册率", unit = "share a month", max = 1, reason = "keeps 15 % registered (F 4.1)") double joins,
            @Parameter(en = "how far a full drive multiplies that", zh = "全力招募的倍数", unit = "ratio", max = 100, reason = "S-shaped growth of F 4.1") double drive,
            @Parameter(en = "how a low threshold favours joining by interest, exponent", zh = "低门槛者优先", unit = "exponent", max = 5, reason = "interest and recognition find those with low thresholds") double interest,
            @Parameter(en = "most that a low threshold multiplies joining", zh = "低门槛者加入倍数上限", unit = "ratio", min = 1, max = 1000, low = 5, high = 20, reason = "a threshold is not all that keeps people away") double mostInterest,
            @Parameter(en = "registered residents who leave in a month", zh = "月注销率", unit = "share a month", max = 1, reason = "people move") double leaves,
            @Parameter(en = "hazard reports that remove one hidden hazard", zh = "每消除一处隐患所需报告", unit = "reports", min = 0.1, max = 100, reason = "some are doubles") double reportsOfHazard)
            implements Serializable {}
}
