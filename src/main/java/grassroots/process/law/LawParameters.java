package grassroots.process.law;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Legal advice and legal education (MODEL 5.7). */
@Described(en = "law", zh = "法治")
public record LawParameters(Advice advice, Education education) implements Serializable {

    /** Legal advisers and township legal staff. */
    @Described(en = "legal advice", zh = "法律服务")
    public record Advice(
            @Parameter(en = "hours of a visit", zh = "每次到访工时", unit = "hours", max = 12, low = 2, high = 6, reason = "a morning") double visitHours,
            @Parameter(en = "visits a month at which 63 % of the hours come to use", zh = "工时有效率达63%所需月到访次数", unit = "visits a month", min = 0.01, max = 20, low = 0.5, high = 2, source = "F 3.22", confidence = Confidence.ASSUMED) double presence,
            @Parameter(en = "hours a month that a post of the township's legal staff has for communities", zh = "每个法治岗位每月服务社区工时", unit = "hours", max = 200, low = 20, high = 60, reason = "a quarter of the month; files take the rest") double staffHours,
            @Parameter(en = "posts from which the township knows where advice is needed", zh = "能掌握各社区需求所需岗位", unit = "posts per 10,000 residents", min = 0.01, max = 5, low = 0.1, high = 0.6, reason = "a desk for five communities") double enough,
            @Parameter(en = "days for which hours not used are kept", zh = "未用工时留存天数", unit = "days", max = 364, low = 14, high = 56, reason = "until the next visit") double keeps,
            @Parameter(en = "consultations at rest", zh = "常态咨询量", unit = "per person and year", max = 5, low = 0.002, high = 0.012, source = "F 3.22", confidence = Confidence.DERIVED) double consultations,
            @Parameter(en = "hours of a consultation", zh = "每次咨询工时", unit = "hours", max = 8, low = 0.2, high = 0.8, reason = "half an hour") double consultationHours,
            @Parameter(en = "what ten points of awareness add to consultations", zh = "法律意识每增十分的作用", unit = "share", max = 5, low = 0.2, high = 1, reason = "who knows of rights asks") double asks,
            @Parameter(en = "awareness from which that is measured", zh = "法律意识参照值", unit = "index", max = 1, reason = "its rest", definition = true) double awarenessFrom,
            @Parameter(en = "fee of a visit", zh = "每次到访费用", unit = "yuan of 2024", max = 10000, low = 200, high = 800, reason = "a lawyer's morning at public rates") double visitYuan)
            implements Serializable {}

    /** What residents know of the law. */
    @Described(en = "legal education", zh = "普法")
    public record Education(
            @Parameter(en = "part of what is not known that full effort teaches in a month", zh = "全力普法每月提高的比例", unit = "share", max = 1, low = 0.02, high = 0.1, reason = "a third in half a year") double teaches,
            @Parameter(en = "awareness without education", zh = "无普法时的法律意识", unit = "index", max = 1, low = 0.15, high = 0.45, reason = "the scale's zero is arbitrary; only changes count") double rest,
            @Parameter(en = "half-life of what was taught", zh = "普法成效半衰期", unit = "days", min = 1, max = 3650, low = 182, high = 1092, reason = "a year") double halfLife,
            @Parameter(en = "organizing hours of full effort", zh = "全力普法组织工时", unit = "hours a community and month", max = 200, low = 6, high = 24, reason = "an event of three hours a week") double hours,
            @Parameter(en = "printing and events of full effort", zh = "全力普法经费", unit = "yuan of 2024 a resident and year", max = 1000, low = 0.5, high = 4, reason = "two yuan a head") double yuan)
            implements Serializable {}
}
