package grassroots.policy;

import grassroots.parameter.Parameter;

/** Townships buy hours of professional social workers for their communities. */
@Lever(
        key = "social-work",
        group = LeverGroup.CAPACITY,
        en = "Hours of professional social workers are bought from social organizations",
        zh = "政府购买社会工作服务(社会工作专业人才)",
        cost = "hours bought; workers' hours for tenders, acceptance and reports",
        costZh = "购买工时；社区用于招标、验收、汇报的工时",
        failure = "short contracts change the people before they know the place (contract), shows are bought instead of service (byNeed), and workers' own visits are crowded out",
        failureZh = "短期合同换人频繁、不熟情况(contract)，买活动不买服务(byNeed)，挤出社区自身走访")
public record SocialWork(
        @Parameter(en = "hours bought", zh = "购买工时", unit = "hours per 10,000 residents and week", max = 400, reason = "none by default")
                double hours,
        @Parameter(en = "length of a contract", zh = "合同期", unit = "years", min = 0.25, max = 5, reason = "tendered each year")
                double contract,
        @Parameter(en = "share of the hours bought for what residents ask for, rather than for activities that show well", zh = "按居民需求购买的比例(其余为活动展示)",
                unit = "share", max = 1, reason = "half and half")
                double byNeed) implements Policy {}
