package grassroots.policy;

import grassroots.parameter.Parameter;

/** Party organizations ally with social organizations, enterprises and associations of the neighbourhood. */
@Lever(
        key = "partners",
        group = LeverGroup.CAPACITY,
        en = "Social organizations, enterprises and associations are won as partners",
        zh = "党建联建：行业协会商会、“两企三新”参与治理",
        cost = "organizing hours; money for what partners are matched or credited with",
        costZh = "组织工时；配套与激励经费",
        failure = "alliances on paper: partners sign and give nothing (incentive)",
        failureZh = "签约挂名、有名无实(incentive)")
public record Alliance(
        @Parameter(en = "effort of winning partners, 1 is a full campaign", zh = "联建力度", unit = "share", max = 1, reason = "no drive by default")
                double effort,
        @Parameter(en = "what contributing partners are matched, credited and recognized with", zh = "激励力度", unit = "share", max = 1,
                reason = "none by default")
                double incentive) implements Policy {}
