package grassroots.policy;

import grassroots.parameter.Parameter;

/** Plaques beyond a number are taken down and new ones refused. */
@Lever(
        key = "plaque-clean-up",
        group = LeverGroup.BURDEN,
        en = "Plaques beyond a number are taken down and new ones refused",
        zh = "清理滥挂牌",
        cost = "half a day of work for each plaque taken down",
        costZh = "每块牌子清理约半天",
        failure = "the plaque goes and the work stays (upkeepRule)",
        failureZh = "摘牌不减事(upkeepRule)")
public record PlaqueCleanUp(
        @Parameter(en = "plaques a community may keep", zh = "保留牌子数", unit = "plaques", max = 61, reason = "F 1.13: the largest number seen")
                double kept,
        @Parameter(en = "share of the upkeep work that goes with the plaque", zh = "随牌子一并取消的工作比例", unit = "share", max = 1, reason = "no rule by default")
                double upkeepRule) implements Policy {}
