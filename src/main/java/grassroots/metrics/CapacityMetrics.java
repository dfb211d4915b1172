package grassroots.metrics;

import static grassroots.metrics.Metric.Better.NEITHER;
import static grassroots.metrics.Metric.Better.UP;
import static grassroots.metrics.Metric.Over.STOCK;
import static grassroots.metrics.Metrics.flow;
import static grassroots.metrics.Metrics.metric;
import static grassroots.metrics.Metrics.perThousand;
import static grassroots.metrics.Metrics.workers;
import static grassroots.metrics.Metric.Over.FLOW;
import static grassroots.process.Submodel.ABSORPTION;
import static grassroots.process.Submodel.ALLOCATION;
import static grassroots.metrics.Metric.Better.DOWN;
import static grassroots.process.Submodel.BURDEN;
import static grassroots.process.Submodel.DIGITAL;
import static grassroots.process.Submodel.PARTNERS;
import static grassroots.process.Submodel.STATIONS;
import static grassroots.process.Submodel.WELLBEING;
import static grassroots.metrics.Metrics.stock;

import grassroots.metrics.Metric.Group;
import grassroots.process.Calendar;
import grassroots.world.Flow;

/** Metrics of hands, skill and money given to the grassroots. */
final class CapacityMetrics {
    private CapacityMetrics() {}

    static void declare() {
        metric("pay", Group.WORKERS, "relative pay", "相对薪酬", "Pay of workers relative to the local mean", "社区工作者薪酬与当地平均之比", "ratio", UP, 0.05, "half a month's pay a year", STOCK,
                c -> c.terms().pay() * c.staff().present().size(), workers(), WELLBEING);
        metric("training", Group.WORKERS, "training had", "已受培训", "Hours of training that workers have had a week, over two months", "近两个月社区工作者每周实际受训小时数", "hours a worker and week", NEITHER, 0.25, "a quarter of an hour", STOCK,
                c -> c.terms().training() * c.staff().present().size(), workers(), WELLBEING);
        perThousand("socialWorkHours", Group.SERVICE, "social work bought", "购买社工工时", "Hours of social workers who were bought, for 1,000 residents a week", "每千居民每周购买的社工工时", NEITHER, 0.5, flow(Flow.SOCIAL_WORK_HOURS), ALLOCATION);
        metric("socialWorkFit", Group.SERVICE, "fit of social work", "社工契合度", "How well the social workers who were bought know the place, empty where none are", "所购社工对本社区的熟悉契合程度，无购买则为空", "share", UP, 0.05, "a month of learning", STOCK,
                c -> c.contract().fit() * c.contract().hours(), c -> c.contract().hours(), ALLOCATION);
        perThousand("partnerHours", Group.PARTICIPATION, "partner hours", "伙伴投入工时", "Hours given by partners, for 1,000 residents a week", "每千居民每周联建伙伴投入工时", UP, 0.2, flow(Flow.PARTNER_HOURS), PARTNERS);
        stock("partnersAllied", Group.PARTICIPATION, "partners allied", "签约伙伴占比", "Share of the township's partners that have signed an alliance", "乡镇街道伙伴中已签约联建的比例", "share", NEITHER, 0.05, "one in twenty", c -> c.help().allied(), c -> 1, PARTNERS);
        metric("selfServedShare", Group.SERVICE, "settled online", "自助网办比例", "Share of problems that residents settled online", "居民自助网上办成的问题比例", "share", UP, 0.02, "one in fifty", FLOW, flow(Flow.SELF_SERVED), flow(Flow.PROBLEMS), DIGITAL);
        metric("turnedAwayShare", Group.EQUITY, "window closed", "吃闭门羹比例", "Share of problems whose residents, without digital access, found the window closed", "无数字条件居民因窗口关闭而未能办理的问题比例", "share", DOWN, 0.002, "one in five hundred", FLOW, flow(Flow.TURNED_AWAY), flow(Flow.PROBLEMS), DIGITAL);
        metric("checkIns", Group.BURDEN, "check-ins asked for", "打卡留痕工时", "Hours of check-ins on apps that are asked for, a worker and week", "每名社区工作者每周被要求的应用打卡留痕小时数", "hours a worker and week", DOWN, 0.5, "half an hour a week", FLOW, flow(Flow.HOURS_CHECK_INS), workers(), BURDEN);
        stock("apps", Group.BURDEN, "apps added", "新增应用数", "Apps with check-ins beyond those of the default", "默认之外新增的打卡应用数", "apps", DOWN, 1, "one app", c -> c.platform().apps(), c -> 1, DIGITAL);
        perThousand("courierReports", Group.PARTICIPATION, "reports by couriers", "新就业群体上报", "Reports by those in new forms of employment, for 1,000 residents a week", "每千居民每周新就业群体上报数", NEITHER, 0.05, flow(Flow.COURIER_REPORTS), STATIONS);
        perThousand("stationStops", Group.PARTICIPATION, "couriers at stations", "驿站使用", "Couriers who stopped at a station in the month, for 1,000 residents, counted in its first week", "每千居民当月使用驿站的新就业人员数，计入月首周", UP, 0.2, flow(Flow.STATION_STOPS), STATIONS);
        stock("reformsInForce", Group.COSTS, "reforms in force", "在行改革数", "Reforms that act in a community", "每社区正在施行的改革数", "reforms", NEITHER, 0.5, "one reform in two communities",
                c -> c.reform().inForce(), c -> 1, ABSORPTION);
        stock("fidelity", Group.COSTS, "fidelity of new reforms", "新改革落实度", "How far new reforms are really carried out; the rest is adopted in name", "新推行改革真正落实的程度，其余为名义落实", "share", UP, 0.05, "a twentieth of a reform",
                c -> c.reform().fidelity(), c -> 1, ABSORPTION);
        metric("budgetUsed", Group.COSTS, "budget used", "预算执行率", "Money spent on policies over the budget of the week, empty without a budget", "政策支出占当周预算的比例，无预算时为空", "share", NEITHER, 0.02, "one yuan in fifty", FLOW,
                Metrics::money, c -> c.allotted() == Double.POSITIVE_INFINITY ? 0 : c.allotted() * Calendar.WEEK / Calendar.YEAR);
        Metrics.mayPassOne("budgetUsed"); // a week may spend what others saved
    }
}
