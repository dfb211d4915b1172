package grassroots.process.problems;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Hidden hazards and incidents (MODEL 5.1, 5.3). */
@Described(en = "hidden hazards and incidents", zh = "隐患与事件")
public record SafetyParameters(
        @Parameter(en = "hazards found a day whatever is done", zh = "每日自然发现比例", unit = "share a day", max = 1, reason = "some are seen by anyone") double foundAnyway,
        @Parameter(en = "hazards found a day by visits at their reference", zh = "走访发现比例", unit = "share a day", max = 1, reason = "tuned to about one incident a year") double foundByVisits,
        @Parameter(en = "hazards found a day by each volunteer patrol", zh = "志愿巡查发现比例", unit = "share a day", max = 1, reason = "more eyes, diminishing") double foundByVolunteers,
        @Parameter(en = "volunteer hours that make a patrol", zh = "一次巡查所需志愿工时", unit = "hours", min = 0.1, max = 100, reason = "a working day of one person") double patrolHours,
        @Parameter(en = "most patrols a day that find anything new", zh = "每日有效巡查上限", unit = "patrols", max = 100, reason = "diminishing returns") double mostPatrols,
        @Parameter(en = "incidents from each hidden hazard", zh = "隐患转为事件的日概率", unit = "per hazard and day", max = 1, low = 0.0001, high = 0.0004, reason = "about one incident a community and year") double incidentRate,
        @Parameter(en = "heat in the departments of the field after an incident", zh = "事件引发的部门热度", unit = "heat", max = 10, reason = "loop gain below one half (T1)") double incidentHeat,
        @Parameter(en = "half-life of the memory of incidents", zh = "事件记忆半衰期", unit = "days", min = 1, max = 3650, reason = "half a year") double memory)
        implements Serializable {}
