package grassroots.process.purchase;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Social work that is bought: fit, crowding out, paper work and price (MODEL 6). */
@Described(en = "purchased social work", zh = "购买社会工作服务")
public record PurchaseParameters(
        @Parameter(en = "fit of people who are new to a place", zh = "初到者的契合度", unit = "share", max = 1, low = 0.15, high = 0.5, reason = "a third: they must first be told who lives where") double newFit,
        @Parameter(en = "fit that is reached in time", zh = "长期可达契合度", unit = "share", max = 1, low = 0.7, high = 1, reason = "nearly all") double mostFit,
        @Parameter(en = "half-life of what they do not know yet", zh = "熟悉情况半衰期", unit = "days", min = 1, max = 3640, low = 91, high = 364, reason = "half a year") double learning,
        @Parameter(en = "part of fit above the start that a change of contract loses", zh = "换约损失的契合度", unit = "share", max = 1, low = 0.3, high = 1, reason = "most people change with the provider") double turnover,
        @Parameter(en = "fit from which a township renews in full", zh = "足额续约所需契合度", unit = "share", min = 0.01, max = 1, low = 0.3, high = 0.9, reason = "two thirds") double renewedAt,
        @Parameter(en = "least part that is renewed", zh = "最低续约比例", unit = "share", max = 1, low = 0.25, high = 0.75, reason = "the project number must be kept alive") double leastRenewed,
        @Parameter(en = "most that one community's need counts against the mean", zh = "需求权重上限", unit = "ratio", min = 1, max = 20, low = 2, high = 8, reason = "nobody gets it all") double mostNeed,
        @Parameter(en = "useful part of hours bought for what shows well", zh = "活动展示类工时的有效比例", unit = "share", max = 1, low = 0, high = 0.4, reason = "much is ceremony, as with volunteers") double useOfShow,
        @Parameter(en = "part of the hours that is for cases; the rest is for visits", zh = "用于个案的比例", unit = "share", max = 1, low = 0.25, high = 0.75, reason = "half and half") double onCases,
        @Parameter(en = "own visits that an hour of their visits replaces", zh = "每小时挤出的自身走访", unit = "hours", max = 2, low = 0.25, high = 1, reason = "half: they have been there already") double crowding,
        @Parameter(en = "workers' hours of tenders, acceptance and reports for each hour bought", zh = "每购买一小时所需的社区事务工时", unit = "hours", max = 1, low = 0.03, high = 0.12, reason = "three minutes") double paperwork,
        @Parameter(en = "an hour of a professional social worker", zh = "专业社工每小时价格", unit = "yuan of 2024", max = 1000, low = 30, high = 75, reason = "a worker-year of 80,000 and a quarter for the organization") double hourYuan)
        implements Serializable {}
