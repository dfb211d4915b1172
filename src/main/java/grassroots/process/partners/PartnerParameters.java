package grassroots.process.partners;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Whether partners sign an alliance and give hours (MODEL 2, 5.17). */
@Described(en = "partners", zh = "联建伙伴")
public record PartnerParameters(
        @Parameter(en = "chance that a partner who is asked with full effort signs, each month", zh = "全力联建下每月签约概率", unit = "chance", max = 1, low = 0.15, high = 0.6, reason = "a signature costs nothing") double signs,
        @Parameter(en = "chance that an alliance lapses in a month in which nobody asks", zh = "无人联络时每月失效概率", unit = "chance", max = 1, low = 0.05, high = 0.3, reason = "forgotten within a year") double lapses,
        @Parameter(en = "cost of giving, against which all that moves a partner stands", zh = "参与成本", unit = "logits", min = -10, max = 10, low = 1, high = 4, reason = "without incentive one in ten gives") double cost,
        @Parameter(en = "weight of own interest above the middle", zh = "自身利益权重", unit = "logits", max = 20, low = 1, high = 6, reason = "who depends on the neighbourhood gives") double interest,
        @Parameter(en = "weight of incentive", zh = "激励权重", unit = "logits", max = 20, low = 1, high = 5, reason = "full incentive moves one in ten to more than half") double incentive,
        @Parameter(en = "weight of ten points of residents' trust in the party organization", zh = "党组织信誉权重", unit = "logits", max = 20, low = 0, high = 1.5, reason = "nobody joins those whom nobody trusts") double trust,
        @Parameter(en = "weight of ten points of what is known to be solved", zh = "办成实事口碑权重", unit = "logits", max = 20, low = 0, high = 1, reason = "hours should come to something") double solved,
        @Parameter(en = "weight of sitting at one table with the party organization", zh = "同席共商权重", unit = "logits", max = 20, low = 0.5, high = 2, reason = "asked in front of others") double aligned,
        @Parameter(en = "useful part of the hours given", zh = "有效工时比例", unit = "share", max = 1, low = 0.2, high = 0.7, reason = "more than volunteers', since it is their trade") double useful,
        @Parameter(en = "organizing hours of full effort", zh = "全力联建组织工时", unit = "hours a community and month", max = 200, low = 3, high = 12, reason = "a meeting a week") double organizing,
        @Parameter(en = "what an hour given is matched with at full incentive", zh = "满激励下每小时配套经费", unit = "yuan of 2024", max = 1000, low = 10, high = 40, reason = "half of a worker's hour") double hourYuan)
        implements Serializable {}
