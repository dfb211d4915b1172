package grassroots.process.elections;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Elections of the committee and the supervision committee (MODEL 6). */
@Described(en = "elections and supervision", zh = "民主选举与民主监督")
public record ElectionParameters(
        @Parameter(en = "term of a committee", zh = "任期", unit = "days", min = 28, max = 3640, low = 1092, high = 1820, reason = "three years until 2018, five since") int term,
        @Parameter(en = "day of an election", zh = "选举日", unit = "days", min = -3640, max = 36400, low = 0, high = 1092, reason = "after the Spring Festival of the first year") int day,
        @Parameter(en = "organizing hours of an election", zh = "一次选举的组织工时", unit = "hours", max = 500, reason = "lists, a hall, a count: two days of one person") double electionHours,
        @Parameter(en = "organizing hours that a full mobilization adds", zh = "全力动员增加的工时", unit = "hours", max = 2000, reason = "from door to door: a week of one person") double driveHours,
        @Parameter(en = "share of residents who vote of themselves at which a fully contested election counts half", zh = "竞争选举生效一半的自愿投票率", unit = "share", min = 0.01, max = 1, low = 0.1, high = 0.4, reason = "no source") double half,
        @Parameter(en = "half-life of what an election promised", zh = "选举承诺半衰期", unit = "days", min = 28, max = 36400, low = 364, high = 1456, reason = "two years of a term of three") double fades,
        @Parameter(en = "share of what is wrong that the strongest independent supervision committee finds", zh = "有力独立的监督委员会发现问题的比例", unit = "share", max = 1, low = 0.25, high = 0.75, reason = "half: laymen with open books") double finds,
        @Parameter(en = "organizing hours of the strongest supervision committee", zh = "监督委员会履职工时", unit = "hours a month", max = 200, reason = "an evening of three people and the files for it") double supervisionHours)
        implements Serializable {}
