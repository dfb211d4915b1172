package grassroots.policy;

import grassroots.parameter.Parameter;

/** The township or street gets more hands, for its coordination desk and for carrying out what is decided. */
@Lever(
        key = "service-force",
        group = LeverGroup.CAPACITY,
        en = "Townships and streets get more hands for service and management",
        zh = "乡镇街道服务管理力量",
        cost = "a worker-year for each post",
        costZh = "每个岗位一个人年",
        failure = "departments borrow the hands for themselves (lent)",
        failureZh = "人员被部门借调(lent)")
public record ServiceForce(
        @Parameter(en = "posts added at the township", zh = "乡镇街道新增岗位", unit = "posts per 10,000 residents", max = 20,
                reason = "none by default")
                double staff,
        @Parameter(en = "share of them who carry out decisions and enforce rules rather than sit at the desk", zh = "综合执法与现场处置力量占比",
                unit = "share", max = 1, reason = "a quarter")
                double executing,
        @Parameter(en = "share of them whom departments borrow when they press as hard as usual", zh = "被部门借调的比例", unit = "share", max = 1,
                reason = "a tenth")
                double lent) implements Policy {}
