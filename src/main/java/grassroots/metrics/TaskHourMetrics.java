package grassroots.metrics;

import static grassroots.metrics.Metric.Better.DOWN;
import static grassroots.metrics.Metric.Better.NEITHER;
import static grassroots.metrics.Metric.Over.FLOW;
import static grassroots.metrics.Metrics.flow;
import static grassroots.metrics.Metrics.metric;
import static grassroots.metrics.Metrics.workers;
import static grassroots.process.Submodel.BURDEN;
import static grassroots.process.Submodel.CASEWORK;

import grassroots.metrics.Metric.Better;
import grassroots.metrics.Metric.Group;
import grassroots.process.Submodel;
import grassroots.world.Flow;

/** Hours of upward tasks on their way from departments through the township's gate to a worker's desk. */
final class TaskHourMetrics {
    private TaskHourMetrics() {}

    static void declare() {
        hours("taskHoursAsked", "asked for by departments", "部门下达工时", "Hours of tasks that departments ask for at the township's gate, a worker and week", "部门向乡镇街道下达任务的工时(每名社区工作者每周)", DOWN, Flow.HOURS_ASKED, BURDEN);
        hours("taskHoursRetained", "retained by departments", "部门自行消化", "Hours of tasks that departments give up or take back, and of repeats that are dropped, a worker and week", "部门克制、上收及剔除重复任务的工时(每名社区工作者每周)", NEITHER, Flow.HOURS_RETAINED, BURDEN);
        hours("taskHoursTownship", "done by the township's own staff", "乡镇街道承接", "Hours of tasks turned back at the gate that land on the township's own desk, a worker and week", "经准入挡回、由乡镇街道自行承接的工时(每名社区工作者每周)", NEITHER, Flow.HOURS_TOWNSHIP, BURDEN);
        hours("taskHoursReturning", "coming back as assistance", "以协助名义回流", "Hours of tasks turned back at the gate that come back as assistance, a worker and week", "经准入挡回又以协助名义回流的工时(每名社区工作者每周)", DOWN, Flow.HOURS_RETURNING, BURDEN);
        hours("taskHoursAdded", "added at the gate", "层层加码", "Hours that tasks grow by at the gate: asked for by the township, merged into longer ones, filled in twice, a worker and week", "任务在乡镇街道环节加码、并入更长任务、重复填报所增工时(每名社区工作者每周)", DOWN, Flow.HOURS_ADDED, BURDEN);
        hours("taskHoursSaved", "saved at the gate", "合并与外包节省", "Hours that tasks shrink by at the gate: forms merged, help paid for, assistance instead of the whole, a worker and week", "任务因表格合并、费随事转外包、仅作协助而减少的工时(每名社区工作者每周)", NEITHER, Flow.HOURS_SAVED, BURDEN);
        hours("taskHoursPassed", "passed on by the township", "转交社区", "Hours of departments' tasks that pass the gate, a worker and week", "部门任务经乡镇街道转交社区的工时(每名社区工作者每周)", DOWN, Flow.HOURS_PASSED, BURDEN);
        hours("taskHoursDirect", "inspections, plaques and monitoring", "检查、挂牌与监测", "Hours of inspections and of what they want done over, of plaques and of reports for monitoring, a worker and week", "迎检与整改、挂牌维护、监测报告的工时(每名社区工作者每周)", DOWN, Flow.HOURS_DIRECT, BURDEN);
        hours("taskHoursSpared", "spared by paper work", "纸面应付省下", "Hours that tasks fall short of their proper length because they are done on paper only, a worker and week", "任务因仅作纸面应付而少花的工时(每名社区工作者每周)", DOWN, Flow.HOURS_SPARED, BURDEN, CASEWORK);
    }

    private static void hours(String key, String en, String zh, String meaning, String meaningZh, Better better, Flow flow, Submodel... needs) {
        metric(key, Group.BURDEN, en, zh, meaning, meaningZh, "hours a worker and week", better, 0.5, "half an hour a week", FLOW, flow(flow), workers(), needs);
    }
}
