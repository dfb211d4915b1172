package grassroots.policy;

import grassroots.parameter.Parameter;

/** Legal advisers visit communities, and townships have legal staff. */
@Lever(
        key = "legal-advisers",
        group = LeverGroup.LAW,
        en = "Legal advisers visit communities, and townships have legal staff",
        zh = "村(社区)法律顾问、乡镇街道法治机构和队伍",
        cost = "a fee for each visit; a worker-year for each post",
        costZh = "每次到访服务费；每个法治岗位一个人年",
        failure = "spread too thin: a rare visitor is known to nobody and asked by nobody (visits)",
        failureZh = "配置过薄：偶尔露面，无人认识也无人咨询(visits)")
public record LegalAdvisers(
        @Parameter(en = "visits of a legal adviser to a community", zh = "法律顾问到访次数", unit = "visits a community and month", max = 20,
                reason = "on the notice board only in 2018")
                double visits,
        @Parameter(en = "legal staff of the township", zh = "乡镇街道法治人员", unit = "posts per 10,000 residents", max = 5,
                reason = "beyond the judicial office that every township has")
                double staff) implements Policy {}
