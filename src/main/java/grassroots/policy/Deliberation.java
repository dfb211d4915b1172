package grassroots.policy;

import grassroots.parameter.Parameter;

/** Matters are deliberated with residents, decided, disclosed and carried out: four deliberations and two disclosures. */
@Lever(
        key = "deliberation",
        group = LeverGroup.PARTICIPATION,
        en = "Matters are deliberated with residents, and decisions and results are disclosed",
        zh = "民主协商、四议两公开",
        cost = "organizing hours of study, meetings, disclosure and carrying out; money of the fund that residents decide on",
        costZh = "研究、会议、公开与落实的组织工时；居民议事经费",
        failure = "consultation tires and few activists decide (meetings), expectations are raised and let down (bindingness)",
        failureZh = "协商过频致疲劳、少数活跃分子主导(meetings)；决而不行、期望落空(bindingness)")
public record Deliberation(
        @Parameter(en = "assemblies of residents a quarter", zh = "每季度居民(村民)会议次数", unit = "assemblies a quarter", max = 26, reason = "one a quarter")
                double meetings,
        @Parameter(en = "share of matters that are deliberated with residents, the most important first", zh = "经居民协商的事项比例(重要者优先)", unit = "share", max = 1,
                reason = "the most important fifth")
                double matters,
        @Parameter(en = "share of decisions and results that are disclosed", zh = "决议与结果公开比例", unit = "share", max = 1, reason = "a notice board that few read")
                double disclosure,
        @Parameter(en = "chance that what residents decided is carried out where nothing is in its way", zh = "决议约束力(无障碍时落实的概率)", unit = "share", max = 1,
                reason = "more than half")
                double bindingness,
        @Parameter(en = "fund that residents decide on", zh = "居民议事经费", unit = "yuan of 2024 a resident and year", max = 500, reason = "none by default")
                double funds) implements Policy {}
