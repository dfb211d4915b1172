package grassroots.metrics;

import static grassroots.metrics.Metric.Better.NEITHER;
import static grassroots.metrics.Metric.Better.UP;
import static grassroots.metrics.Metric.Over.STOCK;
import static grassroots.metrics.Metrics.metric;
import static grassroots.metrics.Metrics.workers;
import static grassroots.process.Submodel.WELLBEING;

import grassroots.metrics.Metric.Group;

/** Metrics of hands, skill and money given to the grassroots. */
final class CapacityMetrics {
    private CapacityMetrics() {}

    static void declare() {
        metric("pay", Group.WORKERS, "relative pay", "相对薪酬", "Pay of workers relative to the local mean", "社区工作者薪酬与当地平均之比", "ratio", UP, 0.05, "half a month's pay a year", STOCK,
                c -> c.terms().pay() * c.staff().present().size(), workers(), WELLBEING);
        metric("training", Group.WORKERS, "training had", "已受培训", "Hours of training that workers have had a week, over two months", "近两个月工作者每周实际受训小时数", "hours a worker and week", NEITHER, 0.25, "a quarter of an hour", STOCK,
                c -> c.terms().training() * c.staff().present().size(), workers(), WELLBEING);
    }
}
