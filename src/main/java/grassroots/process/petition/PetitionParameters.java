package grassroots.process.petition;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** What becomes of petitions (MODEL 5.7, F 3.21). */
@Described(en = "petitions", zh = "信访")
public record PetitionParameters(
        @Parameter(en = "share of petitions that full suppression prevents", zh = "全力压制所阻止的信访比例", unit = "share", max = 1, low = 0.25, high = 0.9, reason = "half are talked out of it or intercepted") double suppressed,
        @Parameter(en = "chance of an outburst for each petition prevented or held back so", zh = "被压信访转为突发事件的概率", unit = "chance", max = 1, low = 0.2, high = 1, reason = "what is suppressed surfaces elsewhere") double outburst,
        @Parameter(en = "trust lost by whoever bursts out", zh = "突发事件当事人的信任损失", unit = "share", max = 1, low = 0.1, high = 0.4, reason = "no source") double outburstTrust,
        @Parameter(en = "heat in the departments of the field after an outburst", zh = "突发事件引发的部门热度", unit = "heat", max = 10, low = 0.05, high = 0.4, reason = "as an incident") double outburstHeat,
        @Parameter(en = "heat in the departments of the field after a petition", zh = "信访引发的部门热度", unit = "heat", max = 10, low = 0, high = 0.2, reason = "loop gain below one half (T1)") double heat,
        @Parameter(en = "share of claims that are just", zh = "诉求合理的比例", unit = "share", max = 1, low = 0.3, high = 0.8, reason = "half; no source") double just,
        @Parameter(en = "chance that a petition gets a just claim resolved", zh = "合理诉求经信访解决的概率", unit = "chance", max = 1, low = 0.002, high = 0.2, source = "F 3.21", confidence = Confidence.ASSUMED) double resolved,
        @Parameter(en = "the same where it is heard by law", zh = "依法办理时的解决概率", unit = "chance", max = 1, low = 0.2, high = 0.7, reason = "whoever must answer with reasons looks into it") double resolvedByLaw,
        @Parameter(en = "chance that a petitioner whose claim stays unresolved comes again", zh = "未解决者再次信访的概率", unit = "chance", max = 1, low = 0.15, high = 0.5, reason = "as a failed request (F 3.12)") double again,
        @Parameter(en = "days until then", zh = "再次信访的间隔", unit = "days", min = 1, max = 364, low = 30, high = 90, reason = "two months, the term of an answer") int againAfter,
        @Parameter(en = "most often that a petition is brought again", zh = "再次信访上限", unit = "times", max = 20, low = 2, high = 6, reason = "four times and out") int mostAgain,
        @Parameter(en = "part of those who accept a decision with reasons", zh = "接受说理答复而息访的比例", unit = "share", max = 1, low = 0.2, high = 0.7, reason = "procedural justice (F 8)") double accepts,
        @Parameter(en = "trust gained by a decision with reasons", zh = "说理答复带来的信任", unit = "share", max = 1, low = 0, high = 0.03, reason = "as a case explained") double reasons,
        @Parameter(en = "trust gained by a claim resolved", zh = "诉求解决带来的信任", unit = "share", max = 1, low = 0.02, high = 0.15, reason = "a good surprise") double relief,
        @Parameter(en = "chance of an outburst for each just claim shut out", zh = "被终结的合理诉求转为突发事件的概率", unit = "chance", max = 1, low = 0.1, high = 0.6, reason = "less than where no one has listened") double shutOut,
        @Parameter(en = "hours of the community for a hearing", zh = "每件依法办理的社区工时", unit = "hours", max = 100, low = 3, high = 12, reason = "a file and a morning") double hours,
        @Parameter(en = "a hearing with legal aid", zh = "每件听证与法律援助费用", unit = "yuan of 2024", max = 100000, low = 250, high = 1000, reason = "a lawyer's half day") double yuan)
        implements Serializable {}
