package grassroots.process.stations;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Whether couriers and drivers use stations and report what they see (MODEL 6, F 4.13). */
@Described(en = "stations for new-employment groups", zh = "新就业群体驿站与上报")
public record StationParameters(
        @Parameter(en = "stations that all couriers of 10,000 residents have on their way", zh = "覆盖全部骑手所需驿站数", unit = "stations per 10,000 residents", min = 0.01, max = 10, low = 0.5, high = 2, reason = "one within a few minutes") double enough,
        @Parameter(en = "cost of a stop, against which all that moves a courier stands", zh = "歇脚成本", unit = "logits", min = -10, max = 10, low = 1.5, high = 4.5, reason = "algorithms count minutes") double stop,
        @Parameter(en = "what full service of a station weighs", zh = "驿站服务权重", unit = "logits", max = 20, low = 1, high = 5, reason = "half stop once a month where there is something to stop for") double service,
        @Parameter(en = "weight of ten points of own trust", zh = "信任权重", unit = "logits", max = 20, low = 0, high = 1, reason = "as in voice") double trust,
        @Parameter(en = "part of the way to belonging by a month with stops", zh = "每月歇脚带来的归属", unit = "share", max = 1, low = 0.02, high = 0.1, reason = "as active ties") double belongs,
        @Parameter(en = "trust gained in such a month at full service", zh = "每月歇脚带来的信任", unit = "share", max = 1, low = 0, high = 0.02, reason = "being received; less than a case explained") double received,
        @Parameter(en = "couriers who see something worth a report in a month", zh = "每月见到可报事项的比例", unit = "share", max = 1, low = 0.25, high = 1, source = "F 4.13", confidence = Confidence.ASSUMED) double sees,
        @Parameter(en = "cost of a report", zh = "上报成本", unit = "logits", min = -10, max = 10, low = 2.5, high = 6, reason = "one in fifty without any reward") double report,
        @Parameter(en = "weight of ten yuan of reward", zh = "每十元奖励的权重", unit = "logits", max = 20, low = 0.5, high = 2.5, reason = "ten yuan are ten minutes' pay") double reward,
        @Parameter(en = "weight of ten points of belonging", zh = "归属感权重", unit = "logits", max = 20, low = 0, high = 1.5, reason = "one looks after one's own") double belonging,
        @Parameter(en = "share of reports without reward that are of a real hazard", zh = "无奖励时上报真实隐患比例", unit = "share", max = 1, low = 0.25, high = 0.8, reason = "half, as residents' reports") double real,
        @Parameter(en = "how far ten yuan of reward multiply trivial reports", zh = "每十元奖励使琐碎上报增加的倍数", unit = "ratio", max = 20, low = 0.2, high = 1, reason = "what is paid for is produced") double trivial,
        @Parameter(en = "hours of checking a report", zh = "每条核查工时", unit = "hours", max = 8, low = 0.15, high = 0.6, reason = "a look and an entry") double checking,
        @Parameter(en = "reports that can be checked with each worker in a month", zh = "每名社区工作者每月可核查数", unit = "reports a worker", max = 1000, low = 2, high = 12, reason = "an hour and a half a month; the rest is filed unread") double checked,
        @Parameter(en = "trust gained by a report that was acted on", zh = "上报被采纳带来的信任", unit = "share", max = 1, low = 0, high = 0.03, reason = "as a case explained") double heard,
        @Parameter(en = "organizing hours of a station", zh = "驿站组织工时", unit = "hours a month", max = 100, low = 2, high = 8, reason = "an hour a week") double organizing,
        @Parameter(en = "a station with full service", zh = "足额服务驿站", unit = "yuan of 2024 a year", max = 1000000, low = 10000, high = 60000, reason = "rent and tea; a sign costs a fifth") double stationYuan,
        @Parameter(en = "part of that for a sign alone", zh = "仅挂牌的费用比例", unit = "share", max = 1, low = 0.1, high = 0.5, reason = "the room is there already") double sign)
        implements Serializable {}
