package grassroots.process.mobilization;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** What community party organizations do to get people to take part (MODEL 5.8). */
@Described(en = "mobilization by the community party organization", zh = "社区党组织动员")
public record MobilizationParameters(
        @Parameter(en = "organizing hours of a full recruitment drive", zh = "全力招募所需工时", unit = "hours a month", max = 200, reason = "a day a month") double recruitmentHours,
        @Parameter(en = "organizing hours of double registration with all members", zh = "双报到组织工时", unit = "hours a month", max = 200, reason = "half a day a month") double registrationHours,
        @Parameter(en = "organizing hours of a turnout", zh = "每次志愿服务组织工时", unit = "hours", max = 8, reason = "a quarter of an hour") double turnoutHours,
        @Parameter(en = "organizing hours of a residents' meeting", zh = "每次居民议事会组织工时", unit = "hours", max = 40, reason = "most of a day") double meetingHours,
        @Parameter(en = "load at which the secretary starts to cut mobilization", zh = "书记削减动员的负荷起点", unit = "load", max = 10, reason = "first things first") double easesAt,
        @Parameter(en = "part of mobilization dropped for each unit of load above it", zh = "超负荷时动员削减比例", unit = "share", max = 5, low = 0, high = 1, reason = "no source") double easesBy,
        @Parameter(en = "how far a doubled stock of unsolved matters raises the priority of cases", zh = "未解决存量提高个案优先级", unit = "share", max = 2, low = 0, high = 1, reason = "no source") double casesFirst,
        @Parameter(en = "how far a secretary who fully answers to voters raises the priority of cases", zh = "对选民负责提高个案优先级", unit = "share", max = 10, low = 0.5, high = 2, reason = "twice the weight: it is residents who vote") double answers,
        @Parameter(en = "recognition and gifts of a volunteer at full recognition", zh = "每名志愿者激励成本", unit = "yuan a year", max = 10000, reason = "small gifts") double recognitionYuan,
        @Parameter(en = "value of an hour paid back in credits", zh = "积分一小时的兑换成本", unit = "yuan", max = 1000, reason = "goods of a shelf") double creditYuan,
        @Parameter(en = "part of organizing work left undone that is dropped each working day", zh = "未完成组织事务的日放弃比例", unit = "share", max = 1, reason = "what is not done in a quarter is not done") double dropped)
        implements Serializable {}
