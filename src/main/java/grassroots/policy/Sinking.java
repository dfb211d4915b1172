package grassroots.policy;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;

/** Staff and service hours are sent from districts and townships down to communities. */
@Lever(
        key = "sinking",
        group = LeverGroup.CAPACITY,
        en = "Staff and service hours are sent down to communities",
        zh = "力量、服务下沉",
        cost = "a worker-year for each post; service hours at the same rate; hands missing at the township desk",
        costZh = "每个下沉岗位一个人年；服务按工时计；乡镇街道人手减少",
        failure = "staff are called back (recall), or go where they are liked rather than needed (rule)",
        failureZh = "下沉人员被抽回(recall)；按人情分配(rule)")
public record Sinking(
        @Parameter(en = "staff sent down", zh = "下沉人员", unit = "full-time posts per 10,000 residents", max = 20,
                reason = "none by default")
                double staff,
        @Parameter(en = "purchased service hours sent down", zh = "下沉服务工时", unit = "hours per 10,000 residents and week",
                max = 400, reason = "none by default")
                double services,
        @Parameter(en = "share of those sent down who are called back over a year when departments are pressed", zh = "一年内被抽回的比例",
                unit = "share", max = 1, reason = "a tenth in calm times")
                double recall,
        @Described(en = "how townships divide what is sent down", zh = "分配规则")
                Rule rule)
        implements Policy {

    /** How a township divides what it has between its communities. */
    public enum Rule {
        /** By residents. */
        PER_HEAD,
        /** By measured backlog per resident. */
        BACKLOG,
        /** To the secretaries the township likes best. */
        FAVOUR
    }
}
