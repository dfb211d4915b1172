package grassroots.policy;

import grassroots.parameter.Parameter;

/** Residents are taught the law. */
@Lever(
        key = "legal-education",
        group = LeverGroup.LAW,
        en = "Residents are taught the law",
        zh = "普法宣传",
        cost = "organizing hours; printing and events",
        costZh = "组织工时；宣传品与活动经费",
        failure = "raises a demand for law that nobody is there to meet (effort without legal-advisers)",
        failureZh = "激发了用法需求却无人承接(只有effort而无legal-advisers)")
public record LegalEducation(
        @Parameter(en = "effort, 1 is an event a week", zh = "普法力度", unit = "share", max = 1, reason = "beyond the posters of 2018")
                double effort) implements Policy {}
