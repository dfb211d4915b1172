package grassroots.policy;

import grassroots.parameter.Parameter;

/** Inspections and assessments may take place no more than a given number of times a year. */
@Lever(
        key = "inspection-cap",
        group = LeverGroup.BURDEN,
        en = "Inspections and assessments may take place no more than a given number of times a year",
        zh = "督查检查考核总量控制",
        cost = "none in money; less is found",
        costZh = "无直接经费；发现问题减少",
        failure = "caps are evaded as research visits (enforcement); too few inspections let formal answers and incidents grow (perYear)",
        failureZh = "以“调研”名义规避(enforcement)；检查过少则形式应付与事故上升(perYear)")
public record InspectionCap(
        @Parameter(en = "inspections allowed per community and year", zh = "每社区每年检查次数上限", unit = "inspections a year", max = 200, reason = "no cap binds at the upper end of the range")
                double perYear,
        @Parameter(en = "share of the excess that is really given up", zh = "超额检查真正取消的比例", unit = "share", max = 1, reason = "no cap by default")
                double enforcement) implements Policy {}
