package grassroots.policy;

import grassroots.parameter.Parameter;

/** Duties are matched with powers and resources: departments take tasks back and delegate authority. */
@Lever(
        key = "duty-matching",
        group = LeverGroup.BURDEN,
        en = "Duties are matched with powers and resources: departments take tasks back and delegate authority",
        zh = "健全职责和权力、资源相匹配制度",
        cost = "department hours for what is taken back",
        costZh = "部门承接上收事项的工时",
        failure = "departments take back duties they have no hands for, and matters wait there (departmentCapacity)",
        failureZh = "部门承接能力不足，事项积压(departmentCapacity)")
public record DutyMatching(
        @Parameter(en = "share of tasks taken back by departments", zh = "上收事项比例", unit = "share", max = 1, reason = "none before 2024 (F 1.25)")
                double takenBack,
        @Parameter(en = "share of what is taken back that departments have hands for", zh = "部门承接能力", unit = "share", max = 1, reason = "as good as the township when 0.5")
                double departmentCapacity,
        @Parameter(en = "share of missing powers delegated to the township", zh = "赋权比例", unit = "share", max = 1, reason = "none by default")
                double authorityDelegated) implements Policy {}
