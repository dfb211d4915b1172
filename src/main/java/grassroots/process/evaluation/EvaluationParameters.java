package grassroots.process.evaluation;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** The responsive hotline, and rounds of evaluation with what they direct, cost and tempt to (MODEL 5.13). */
@Described(en = "evaluation and the responsive hotline", zh = "评价问责与接诉即办")
public record EvaluationParameters(Line line, Rounds rounds, Pull pull) implements Serializable {

    /** What a responsive hotline does. */
    @Described(en = "the responsive hotline", zh = "接诉即办")
    public record Line(
            @Parameter(en = "share of its drive that hangs on ranking", zh = "动力中来自排名的比例", unit = "share", max = 1, reason = "half: deadlines and ranks") double byRanking,
            @Parameter(en = "pull that full publicity adds to calling", zh = "充分宣传增加的拨打倾向", unit = "logits", max = 5, low = 0.3, high = 3, source = "F 3.1", confidence = Confidence.ASSUMED) double visibility,
            @Parameter(en = "part of the way on which handling tickets becomes routine, a month", zh = "每月形成办理惯例的比例", unit = "share", max = 1, low = 0.1, high = 0.4, reason = "fast, saturating within ten months (F 3.3)") double routine,
            @Parameter(en = "part of the routine lost a month without it", zh = "停办后惯例每月流失比例", unit = "share", max = 1, reason = "what nobody asks for fades slowly") double fades,
            @Parameter(en = "chance it adds that an unsolved case is reported as solved, once routine", zh = "形成惯例后虚报概率增量", unit = "chance", max = 1, low = 0.05, high = 0.4, reason = "how much of the measured rise is real is not identified (T3)") double embellishment,
            @Parameter(en = "part of that temptation there from the first day", zh = "首日即存在的虚报诱因", unit = "share", max = 1, reason = "people learn fast what counts") double embellishedAtOnce,
            @Parameter(en = "part of the calls back that are made from the first day", zh = "首日即能完成的回访比例", unit = "share", max = 1, reason = "the rest comes with routine") double calledAtOnce,
            @Parameter(en = "share it adds to the capacity of the township desk", zh = "提高协调台能力的比例", unit = "share", max = 2, low = 0.3, high = 0.9, reason = "departments must answer") double deskCapacity,
            @Parameter(en = "chance it adds that the desk solves a case, once routine", zh = "形成惯例后协调台解决概率增量", unit = "chance", max = 1, low = 0.05, high = 0.2, reason = "tuned to F 3.3 (T3)") double deskMatch,
            @Parameter(en = "part of that there from the first day", zh = "首日即有的协调作用", unit = "share", max = 1, reason = "the whistle is heard at once") double deskAtOnce)
            implements Serializable {}

    /** What a round costs and how it scores. */
    @Described(en = "rounds of evaluation", zh = "考核轮次")
    public record Rounds(
            @Parameter(en = "reporting hours of a round with nothing at stake", zh = "无奖惩时每轮迎评工时", unit = "hours a community", max = 200, low = 1.5, high = 6, reason = "a worker's half day") double hours,
            @Parameter(en = "reporting hours that full stakes add", zh = "奖惩最大时增加的迎评工时", unit = "hours a community", max = 200, low = 3, high = 12, reason = "a worker's day") double hoursByStakes,
            @Parameter(en = "rounds a year at which what is at stake is felt at 63 %", zh = "奖惩感受的特征轮次", unit = "rounds", min = 0.1, max = 52, low = 1, high = 4, reason = "what is far off is felt less") double felt,
            @Parameter(en = "rounds a year of the default regime", zh = "基准考核轮次", unit = "rounds", min = 0.1, max = 52, reason = "half-yearly", definition = true) double standard,
            @Parameter(en = "how much more those feel it who were behind their township by all of the score", zh = "落后者感受增幅", unit = "ratio", max = 10, low = 0, high = 4, reason = "laggards are named") double laggards)
            implements Serializable {}

    /** What a score directs, for each unit of stakes times weight beyond the default regime. */
    @Described(en = "what a score directs and tempts to", zh = "考核的导向与诱因")
    public record Pull(
            @Parameter(en = "stakes times weight of traces in the default regime", zh = "基准留痕压力", unit = "share", max = 1, reason = "0.2 · 0.6", definition = true) double tracesFrom,
            @Parameter(en = "stakes times weight of timeliness in the default regime", zh = "基准时效压力", unit = "share", max = 1, reason = "0.2 · 0.2", definition = true) double timelinessFrom,
            @Parameter(en = "stakes times weight of ratings in the default regime", zh = "基准评价压力", unit = "share", max = 1, reason = "0.2 · 0.15", definition = true) double ratingFrom,
            @Parameter(en = "stakes times weight of petitions in the default regime", zh = "基准信访压力", unit = "share", max = 1, reason = "0.2 · 0.05", definition = true) double petitionsFrom,
            @Parameter(en = "weight of upward tasks by traces", zh = "留痕对行政权重的作用", unit = "ratio", max = 10, low = 0.25, high = 1, reason = "no source") double upwardByTraces,
            @Parameter(en = "weight of cases by ratings", zh = "评价对个案权重的作用", unit = "ratio", max = 20, low = 1.5, high = 6, reason = "no source") double casesByRating,
            @Parameter(en = "inclination to paper work by traces", zh = "留痕对纸面应付的作用", unit = "logits", max = 20, low = 0.3, high = 1.2, reason = "a record is enough") double paperByTraces,
            @Parameter(en = "monitoring of cases by ratings", zh = "评价对个案监督的作用", unit = "share", max = 5, low = 0.25, high = 1, reason = "no source") double watchedByRating,
            @Parameter(en = "chance of a quick answer by timeliness", zh = "时效对草率答复的作用", unit = "chance", max = 5, low = 0.1, high = 0.6, reason = "the clock counts closures, not solutions") double hasteByTimeliness,
            @Parameter(en = "chance of embellished reports by traces", zh = "留痕对虚报的作用", unit = "chance", max = 5, low = 0.15, high = 0.6, reason = "no source") double embellishedByTraces,
            @Parameter(en = "the same by ratings", zh = "评价对虚报的作用", unit = "chance", max = 5, low = 0.07, high = 0.3, reason = "half: the resident is asked too") double embellishedByRating,
            @Parameter(en = "suppression of petitions by their weight", zh = "信访权重导致的压制", unit = "share", max = 20, low = 0.75, high = 3, reason = "no source") double suppressedByPetitions)
            implements Serializable {}
}
