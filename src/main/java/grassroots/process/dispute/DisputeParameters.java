package grassroots.process.dispute;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Disputes: how they arise, where they are taken, how they are mediated and what follows (MODEL 5.7). */
@Described(en = "disputes", zh = "矛盾纠纷")
public record DisputeParameters(Arising arising, Choice choice, Mediating mediating, After after) implements Serializable {

    /** What nature draws, and what decides which candidates happen. */
    @Described(en = "how disputes arise", zh = "纠纷发生")
    public record Arising(
            @Parameter(en = "disputes", zh = "纠纷发生率", unit = "per person and year", max = 5, low = 0.012, high = 0.05, reason = "with what is mediated of them it gives F 3.17") double rate,
            @Parameter(en = "candidates drawn by nature for each dispute of the default", zh = "候选纠纷倍数", unit = "ratio", min = 1, max = 10, reason = "room for states that raise disputes") double headroom,
            @Parameter(en = "part of disputes that full norms would prevent beyond the reference", zh = "邻里规范的预防作用", unit = "share", max = 2, low = 0.2, high = 1, reason = "who holds norms gives way; no source for the size") double norms,
            @Parameter(en = "part of disputes prevented where visits and rounds double", zh = "走访翻倍所预防的纠纷比例", unit = "share", max = 0.5, low = 0, high = 0.2, reason = "as for problems") double prevention,
            @Parameter(en = "most that visits and rounds count, relative to the reference", zh = "走访巡查作用上限", unit = "ratio", min = 1, max = 10, low = 1.5, high = 3, reason = "twice: who has been seen need not be seen again") double mostVisits,
            @Parameter(en = "share that turns on rights: debts, property, injuries, contracts", zh = "涉及权利义务的比例", unit = "share", max = 1, low = 0.4, high = 0.8, reason = "45 % of mediated disputes were sent by courts (F 3.17)") double legal,
            @Parameter(en = "hours of a mediation", zh = "每件调解工时", unit = "hours", max = 100, low = 2.5, high = 8, reason = "two sittings and the visits between them") double hours,
            @Parameter(en = "spread of those hours, standard deviation of the logarithm", zh = "工时离散度", unit = "log units", max = 3, low = 0.3, high = 1, reason = "few take long") double hoursSpread,
            @Parameter(en = "mean days for which the parties keep it to themselves, exponential", zh = "隐忍天数均值", unit = "days", max = 364, low = 7, high = 28, reason = "two weeks") double broods)
            implements Serializable {}

    /** Where a dispute is taken; to let it lie counts zero. */
    @Described(en = "where disputes are taken", zh = "纠纷去向选择")
    public record Choice(
            @Parameter(en = "inclination of a neighbour to step in", zh = "邻里出面的倾向", unit = "logits", min = -10, max = 10, low = -1, high = 1, reason = "every second time") double stepsIn,
            @Parameter(en = "what ten points of norms add to it", zh = "规范每增十分的作用", unit = "logits", max = 5, low = 0, high = 0.8, reason = "minding each other's peace is a norm") double stepsInByNorms,
            @Parameter(en = "what ten points of own efficacy add to it", zh = "效能感每增十分的作用", unit = "logits", max = 5, low = 0, high = 0.6, reason = "who thinks it helps steps in") double stepsInByEfficacy,
            @Parameter(en = "chance that a neighbour who steps in settles it", zh = "邻里出面调停成功率", unit = "chance", max = 1, low = 0.4, high = 0.8, reason = "three in ten disputes end so") double neighboursSettle,
            @Parameter(en = "pull of mediation", zh = "申请调解的倾向", unit = "logits", min = -10, max = 10, low = -0.5, high = 1, reason = "more than half of what neighbours do not settle is mediated (F 3.17)") double mediation,
            @Parameter(en = "pull of a court, where it could decide", zh = "起诉的倾向", unit = "logits", min = -10, max = 10, low = 0, high = 2, reason = "45 % of mediated disputes were sent by courts (F 3.17)") double court,
            @Parameter(en = "weight of severity", zh = "严重性权重", unit = "logits", max = 20, low = 0.5, high = 3, reason = "as in voice, less") double severity,
            @Parameter(en = "weight of ten points of trust in mediation", zh = "信任每增十分的作用", unit = "logits", max = 5, low = 0, high = 0.3, reason = "as in voice") double trust,
            @Parameter(en = "weight of ten points of what mediation is known to settle", zh = "调解口碑每增十分的作用", unit = "logits", max = 5, low = 0, high = 0.3, reason = "as in voice") double record,
            @Parameter(en = "weight of ten points of awareness of the law in going to court", zh = "法律意识对起诉的作用", unit = "logits", max = 5, low = 0.1, high = 0.6, reason = "sign plain, size assumed") double law,
            @Parameter(en = "the same in asking for mediation", zh = "法律意识对申请调解的作用", unit = "logits", max = 5, low = 0, high = 0.3, reason = "who knows rights does not let it lie") double lawMediation,
            @Parameter(en = "share of what is brought to court that the court sends to mediation", zh = "法院委派调解比例", unit = "share", max = 1, low = 0.4, high = 0.9, reason = "6.75 of 14.94 million mediations (F 3.17)") double entrusted,
            @Parameter(en = "known share settled from which the record is measured", zh = "调解口碑参照值", unit = "share", max = 1, reason = "read off the default", definition = true) double recordFrom,
            @Parameter(en = "awareness of the law from which it is measured", zh = "法律意识参照值", unit = "index", max = 1, reason = "its rest", definition = true) double lawFrom)
            implements Serializable {}

    /** Who mediates, for how long, with what success, and what is reported. */
    @Described(en = "mediation", zh = "调解")
    public record Mediating(
            @Parameter(en = "chance that a fresh dispute is settled by a worker of reference skill where no law is needed", zh = "无涉法要求时的化解概率", unit = "chance", max = 1, low = 0.6, high = 0.95, reason = "two thirds truly settled over all; no source") double settles,
            @Parameter(en = "what is lost where it turns on rights and nobody knows the law", zh = "涉法而无人懂法的损失", unit = "chance", max = 1, low = 0.1, high = 0.4, reason = "no source") double needsLaw,
            @Parameter(en = "what a legal adviser who mediates adds there", zh = "法律顾问亲自调解的增量", unit = "chance", max = 1, low = 0, high = 0.2, reason = "no source") double byAdviser,
            @Parameter(en = "what a volunteer mediator adds where no law is needed", zh = "志愿调解员的增量", unit = "chance", max = 1, low = 0, high = 0.2, reason = "they are known and have time") double byVolunteer,
            @Parameter(en = "chance that somebody who knows the law is at hand without a legal adviser", zh = "无法律顾问时可问到法律人士的概率", unit = "chance", max = 1, low = 0.15, high = 0.5, reason = "the judicial office of the township") double lawAtHand,
            @Parameter(en = "hours of advice that a mediation asks for", zh = "每件调解所需法律咨询工时", unit = "hours", max = 20, low = 0.25, high = 2, reason = "a call and a look at the papers") double adviceHours,
            @Parameter(en = "part of success that hangs on the productivity of workers", zh = "成功率依赖社区工作者效率的比例", unit = "share", max = 1, low = 0.1, high = 0.6, reason = "as for cases, less") double byProductivity,
            @Parameter(en = "success lost for each day since it arose", zh = "发生后每日成功率衰减", unit = "share a day", max = 0.1, low = 0.0018, high = 0.008, reason = "a tenth a month") double hardens,
            @Parameter(en = "days after which parties do not wait any longer for a mediation", zh = "等待调解的最长天数", unit = "days", min = 1, max = 364, low = 30, high = 90, reason = "two months") int waits,
            @Parameter(en = "hours a day that the secretary counts on from each worker", zh = "书记预计每名社区工作者每日调解工时", unit = "hours", min = 0.01, max = 8, low = 0.25, high = 1, reason = "half an hour") double workerHours,
            @Parameter(en = "hours a month that a volunteer mediator gives", zh = "志愿调解员每月工时", unit = "hours", max = 200, low = 2, high = 8, source = "F 3.17", confidence = Confidence.DERIVED) double volunteerHours,
            @Parameter(en = "how closely the secretary picks who would settle most, 0 tosses a coin", zh = "书记择人的准确度", unit = "logits for the logarithm of success", max = 100, low = 5, high = 20, reason = "a mediator who settles a quarter more is picked nine times in ten") double discernment,
            @Parameter(en = "what each day of waiting for a mediator weighs with the secretary", zh = "等待每增一日的权重", unit = "logits a day", max = 10, low = 0.05, high = 0.2, reason = "parties press every day") double presses,
            @Parameter(en = "how far the secretary spares workers for each unit of load above the reference", zh = "负荷每超一单位少派社区工作者的程度", unit = "logits", max = 20, low = 1, high = 6, reason = "first whoever has time") double spares,
            @Parameter(en = "chance under a firm pledge that a mediation is a sheet to be signed", zh = "刚性承诺下纸面调解概率", unit = "chance", max = 1, low = 0.3, high = 0.9, reason = "F 3.19: reports of success say nothing of the truth") double paper,
            @Parameter(en = "part of the hours that takes", zh = "纸面调解所需工时比例", unit = "share", max = 1, low = 0.1, high = 0.5, reason = "a visit and a form") double paperHours,
            @Parameter(en = "part of success that is left then", zh = "纸面调解成效折扣", unit = "share", max = 1, low = 0.1, high = 0.6, reason = "some would have settled anyway") double paperSettles,
            @Parameter(en = "share of success that communities report whatever the truth", zh = "上报成功率上限", unit = "share", max = 1, low = 0.93, high = 0.98, source = "F 3.18, F 3.19", confidence = Confidence.VERIFIED) double ceiling,
            @Parameter(en = "weight of one more mediation in what people know", zh = "单次调解的口碑权重", unit = "share", max = 1, low = 0.01, high = 0.05, reason = "most of a year of 50 mediations") double recordWeight,
            @Parameter(en = "chance that a new dispute is noticed under full lookout", zh = "全力排查下的发现概率", unit = "chance", max = 1, low = 0.2, high = 0.7, reason = "half are heard through the wall") double notices,
            @Parameter(en = "organizing hours of full lookout", zh = "全力排查所需组织工时", unit = "hours a community and month", max = 200, low = 6, high = 24, reason = "a meeting of an hour and more a week") double lookoutHours,
            @Parameter(en = "allowance and training of a volunteer mediator", zh = "志愿调解员补贴与培训", unit = "yuan of 2024 a year", max = 100000, low = 600, high = 3000, reason = "a hundred yuan a month") double mediatorYuan)
            implements Serializable {}

    /** What follows when a mediation has failed; to give in counts zero. */
    @Described(en = "after a mediation", zh = "调解之后")
    public record After(
            @Parameter(en = "pull of a court, where it could decide", zh = "起诉的倾向", unit = "logits", min = -10, max = 10, low = -1.5, high = 0.3, reason = "one in five after a failure") double court,
            @Parameter(en = "pull of a petition", zh = "信访的倾向", unit = "logits", min = -10, max = 10, low = -3.2, high = -1.8, reason = "one in twenty after a failure") double petition,
            @Parameter(en = "pull of another mediation", zh = "再次申请调解的倾向", unit = "logits", min = -10, max = 10, low = -2.2, high = -0.7, reason = "one in seven after a failure") double again,
            @Parameter(en = "days until it is brought again", zh = "再次申请的间隔", unit = "days", min = 1, max = 364, low = 14, high = 60, reason = "a month") int repeatAfter,
            @Parameter(en = "most often that a dispute is brought again", zh = "再次申请上限", unit = "times", max = 7, reason = "twice and out") int mostRepeats,
            @Parameter(en = "chance under a firm pledge that a party is talked out of going any further", zh = "刚性承诺下被劝阻的概率", unit = "chance", max = 1, low = 0.4, high = 0.9, reason = "as petitions under full suppression, or more") double heldBack,
            @Parameter(en = "trust gained by both whose dispute is settled", zh = "化解带来的信任", unit = "share", max = 1, low = 0, high = 0.03, reason = "as a case explained") double trustSettled,
            @Parameter(en = "trust lost by who asked in vain", zh = "调解失败的信任损失", unit = "share", max = 1, low = 0, high = 0.06, reason = "as a case given up") double trustFailed,
            @Parameter(en = "trust lost by who was talked out of it", zh = "被劝阻者的信任损失", unit = "share", max = 1, low = 0.02, high = 0.2, reason = "half of an outburst") double trustHeld,
            @Parameter(en = "part of the way to belonging, or away from it, of both parties", zh = "归属感变化", unit = "share", max = 1, low = 0.01, high = 0.1, reason = "as a month with active ties") double belongs,
            @Parameter(en = "weight of a dispute left to lie in what is unsolved", zh = "搁置纠纷的未解决权重", unit = "matters", max = 10, low = 0.1, high = 0.6, reason = "as a problem kept to oneself") double unsolvedLeft,
            @Parameter(en = "weight of a dispute mediated in vain in what is unsolved", zh = "调解失败的未解决权重", unit = "matters", max = 10, low = 0.3, high = 1, reason = "as a failed case") double unsolvedFailed)
            implements Serializable {}
}
