package grassroots.policy;

import grassroots.parameter.Parameter;

/** Volunteers are recruited and recognized. */
@Lever(
        key = "volunteers",
        group = LeverGroup.CAPACITY,
        en = "Volunteers are recruited and recognized",
        zh = "志愿者",
        cost = "organizing hours; money for credits",
        costZh = "组织工时；积分兑换经费",
        failure = "recruitment by quota registers people who stay idle (recognition)",
        failureZh = "按指标登记、登而不动(recognition)")
public record Volunteers(
        @Parameter(en = "recruitment effort, 1 is a full campaign", zh = "招募力度", unit = "share", max = 1, reason = "no drive by default")
                double effort,
        @Parameter(en = "recognition of those who serve", zh = "褒奖激励力度", unit = "share", max = 1, reason = "some recognition everywhere")
                double recognition,
        @Parameter(en = "share of service repaid in credits", zh = "时间银行积分比例", unit = "share", max = 1, reason = "no time bank by default")
                double timeCredits) implements Policy {}
