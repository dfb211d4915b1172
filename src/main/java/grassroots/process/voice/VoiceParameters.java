package grassroots.process.voice;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Whether and where residents voice a problem, and what they do after a failure (MODEL 5.2). */
@Described(en = "voice", zh = "诉求表达")
public record VoiceParameters(
        @Parameter(en = "pull of the community or grid worker", zh = "向社区反映的倾向", unit = "logits", min = -20, max = 20, low = -2.65, high = -1.65, reason = "0.2 requests a person and year (F 3.2)") double community,
        @Parameter(en = "pull of the hotline", zh = "拨打热线的倾向", unit = "logits", min = -20, max = 20, low = -2.95, high = -1.95, reason = "0.06–0.10 tickets a person and year") double hotline,
        @Parameter(en = "pull of neighbours, where they could help", zh = "找邻里的倾向", unit = "logits", min = -20, max = 20, low = -1.2, high = 0, reason = "no source") double neighbours,
        @Parameter(en = "what norms add to it", zh = "社会规范的作用", unit = "logits", max = 20, low = 0, high = 2, reason = "one helps where one is expected to") double neighboursNorms,
        @Parameter(en = "share of matters taken to neighbours that they solve", zh = "邻里解决比例", unit = "share", max = 1, reason = "only those who could are asked") double neighboursSolve,
        @Parameter(en = "weight of severity", zh = "严重性权重", unit = "logits", max = 20, reason = "sign plain, size assumed") double severity,
        @Parameter(en = "weight of trust", zh = "信任权重", unit = "logits", max = 20, low = 0, high = 2.4, reason = "sign of F 6.7, size assumed") double trust,
        @Parameter(en = "weight of expectation", zh = "期望权重", unit = "logits", max = 20, low = 0, high = 1, reason = "sign of F 6.7, size assumed") double expectation,
        @Parameter(en = "weight of what the community is known to solve", zh = "社区口碑权重", unit = "logits", max = 20, low = 0, high = 2, reason = "success brings more requests (F 3.13), size assumed") double record,
        @Parameter(en = "part of that weight for the hotline", zh = "热线口碑折扣", unit = "share", max = 1, reason = "the hotline is less the community's own") double hotlineRecord,
        @Parameter(en = "weight of own habit", zh = "个人经验权重", unit = "logits", max = 5, low = 0, high = 2, reason = "success brings more requests (F 3.13); one, so that habit is in logits") double habit,
        @Parameter(en = "cost of the hotline to those without digital access", zh = "无数字条件者使用热线的障碍", unit = "logits", max = 20, reason = "no source") double noAccess,
        @Parameter(en = "habit gained by a success", zh = "成功带来的诉求习惯", unit = "logits", max = 5, low = 0.2, high = 0.7, source = "F 3.13", confidence = Confidence.DERIVED, reason = "the logarithm of 1.57") double habitGain,
        @Parameter(en = "habit lost by a failure", zh = "失败造成的习惯损失", unit = "logits", max = 5, low = 0, high = 0.5, reason = "half of what a success gives") double habitLoss,
        @Parameter(en = "most habit", zh = "习惯上限", unit = "logits", max = 10, reason = "three successes") double habitMost,
        @Parameter(en = "half-life of habit", zh = "习惯半衰期", unit = "days", min = 1, reason = "most of a year") double habitHalfLife,
        @Parameter(en = "trust lost by each silence", zh = "沉默的信任损失", unit = "share", max = 1, reason = "silence costs trust slowly") double silence,
        @Parameter(en = "chance that a failed request is brought again", zh = "失败后重复诉求概率", unit = "chance", max = 1, low = 0.3, high = 0.6, source = "F 3.12", confidence = Confidence.ASSUMED) double repeat,
        @Parameter(en = "how much a responsive hotline raises that chance", zh = "接诉即办对重复诉求的作用", unit = "share", max = 5, low = 0, high = 0.8, reason = "one asks again where one is answered") double repeatByHotline,
        @Parameter(en = "days until it is brought again", zh = "重复诉求间隔", unit = "days", min = 1, max = 364, reason = "over a weekend") int repeatAfter,
        @Parameter(en = "most often that a matter is brought again", zh = "重复诉求上限", unit = "times", max = 7, reason = "three times and out") int mostRepeats,
        @Parameter(en = "share of cases closed for the record that a supervision committee looks into", zh = "监督委员会抽查形式办结件的比例", unit = "share", max = 1, low = 0.1, high = 0.5, reason = "a sample: it looks at decisions and accounts first") double lookedInto,
        @Parameter(en = "chance of a petition after a first failure", zh = "首次失败后信访概率", unit = "chance", max = 1, low = 0.01, high = 0.05, source = "F 8", confidence = Confidence.ASSUMED) double petition,
        @Parameter(en = "how much each time that a matter was brought again adds to that chance", zh = "每次重复诉求增加的信访概率", unit = "times the chance after a first failure", max = 20, low = 0.5, high = 3, reason = "twice refused, twice as ready; three where it tips (T1)") double petitionByRepeats,
        @Parameter(en = "how many times as fast as what is unsolved petitions rise", zh = "信访相对未解决存量的增长倍数", unit = "exponent", min = 1, max = 10, low = 1, high = 2, reason = "one: each failure alone makes its petition; four where it tips (T1)") double petitionUnsolved,
        @Parameter(en = "how much trust raises petitions", zh = "信任对信访的作用", unit = "share", max = 2, low = 0, high = 0.6, reason = "petitioners still believe that somebody above will help") double petitionTrust,
        @Parameter(en = "how much a responsive hotline lowers petitions", zh = "接诉即办对信访的替代", unit = "share", max = 1, low = 0, high = 0.3, reason = "another door is open") double petitionByHotline,
        @Parameter(en = "heat after a failed hotline ticket", zh = "热线失败引发的部门热度", unit = "heat", max = 10, low = 0, high = 0.0032, reason = "loop gain below one half (T1)") double ticketHeat,
        @Parameter(en = "how much ranking multiplies that heat", zh = "排名对热线失败热度的放大", unit = "ratio", max = 20, low = 0, high = 4, reason = "a ranked failure is seen from above") double ticketHeatByHotline,
        @Parameter(en = "weight of a failed case in what is unsolved", zh = "失败个案存量权重", unit = "matters", max = 10, reason = "more than a silent one") double unsolvedFailed,
        @Parameter(en = "weight of a silent problem in what is unsolved, at full severity", zh = "沉默问题存量权重", unit = "matters", max = 10, reason = "rises with severity") double unsolvedSilent,
        @Parameter(en = "severity that is added to that of a silent problem", zh = "沉默问题的附加严重度", unit = "severity", max = 1, low = 0.1, high = 0.3, reason = "what is slight is left too") double unsolvedAtLeast,
        @Parameter(en = "half-life of what is unsolved", zh = "未解决存量半衰期", unit = "days", min = 1, max = 3650, low = 40, high = 150, reason = "a quarter of a year") double unsolvedHalfLife,
        @Parameter(en = "weight of one outcome in the public record of 20 a resident", zh = "口碑更新权重", unit = "outcomes", max = 10000, low = 10, high = 40, reason = "a community is known after a few months") double recordWeight)
        implements Serializable {}
