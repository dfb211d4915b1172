package grassroots.policy;

import grassroots.parameter.Parameter;

/** Residents' conventions are drafted, kept alive and enforced. */
@Lever(
        key = "conventions",
        group = LeverGroup.PARTICIPATION,
        en = "Conventions of villagers and residents, family customs",
        zh = "村规民约、居民公约、家庭家教家风与移风易俗",
        cost = "organizing hours; money for points",
        costZh = "组织工时；积分兑换经费",
        failure = "rules written for people who were not asked shut them out (drafted), and points crowd out conviction (points)",
        failureZh = "未经商议的规约排斥外来租住者(drafted)；积分挤出自觉(points)")
public record Conventions(
        @Parameter(en = "effort, 1 is a full drive", zh = "推进力度", unit = "share", max = 1, reason = "a sheet on the wall by default")
                double effort,
        @Parameter(en = "share that is drafted and revised with residents", zh = "居民参与制定比例", unit = "share", max = 1, reason = "copied from a model text")
                double drafted,
        @Parameter(en = "how far keeping it earns points", zh = "积分奖惩力度", unit = "share", max = 1, reason = "no points by default")
                double points) implements Policy {}
