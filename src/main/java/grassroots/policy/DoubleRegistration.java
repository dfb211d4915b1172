package grassroots.policy;

import grassroots.parameter.Parameter;

/** Party members in service register where they live and work there too. */
@Lever(
        key = "double-registration",
        group = LeverGroup.PARTICIPATION,
        en = "Party members in service register where they live and work there too",
        zh = "双报到",
        cost = "organizing hours in the community",
        costZh = "社区组织工时",
        failure = "members check in and do little (hours)",
        failureZh = "只报到不服务(hours)")
public record DoubleRegistration(
        @Parameter(en = "share of in-service members who register", zh = "在职党员报到比例", unit = "share", max = 1, reason = "rare before the campaign")
                double members,
        @Parameter(en = "hours a registered member is asked for each month", zh = "每月服务工时", unit = "hours a month", max = 16, reason = "none by default")
                double hours) implements Policy {}
