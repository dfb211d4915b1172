package grassroots.policy;

import grassroots.parameter.Parameter;

/** Departments share data, and forms are merged into one. */
@Lever(
        key = "one-form",
        group = LeverGroup.BURDEN,
        en = "Departments share data, and forms are merged into one",
        zh = "一表通、数据共享",
        cost = "learning hours in the first twelve weeks",
        costZh = "前十二周学习成本",
        failure = "merged forms without integrated data are filled in twice (integration)",
        failureZh = "数据不打通则重复录入(integration)")
public record OneForm(
        @Parameter(en = "share of forms merged", zh = "合并报表比例", unit = "share", max = 1, reason = "no merging by default")
                double merged,
        @Parameter(en = "share of merged forms fed by shared data", zh = "由共享数据自动填报的比例", unit = "share", max = 1, reason = "no shared data by default")
                double integration) implements Policy {}
