package grassroots.process.workday;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** The worker's day: what claims it, how it is split, and how care gives way under load (MODEL 5.4). */
@Described(en = "the worker's day", zh = "社区工作者的一天")
public record WorkdayParameters(Split split, Care care, Paper paper, Strain strain) implements Serializable {

    /** Who gets the hours. */
    @Described(en = "how hours are split", zh = "工时分配")
    public record Split(
            @Parameter(en = "accountability weight of upward tasks", zh = "行政事务问责权重", unit = "weight", max = 10, low = 0.4, high = 1.6, reason = "what is sanctioned comes first") double upward,
            @Parameter(en = "accountability weight of cases", zh = "个案问责权重", unit = "weight", max = 10, low = 0.07, high = 0.28, reason = "little is sanctioned") double cases,
            @Parameter(en = "accountability weight of organizing", zh = "组织动员权重", unit = "weight", max = 10, low = 0.03, high = 0.12, reason = "nobody asks") double organizing,
            @Parameter(en = "accountability weight of visits", zh = "走访权重", unit = "weight", max = 10, low = 0.025, high = 0.1, reason = "nobody asks") double visits,
            @Parameter(en = "accountability weight of mediation", zh = "纠纷调解权重", unit = "weight", max = 10, low = 0.05, high = 0.2, reason = "parties press, nobody sanctions") double mediation,
            @Parameter(en = "part of the weight of cases that does not hang on engagement", zh = "不依赖敬业度的个案权重", unit = "share", max = 1, reason = "engaged workers put residents first") double careAnyway,
            @Parameter(en = "visits that are due", zh = "应走访时间", unit = "hours a worker and day", max = 8, low = 0.45, high = 1.8, source = "F 2.8", confidence = Confidence.SECONDARY) double visitsDue,
            @Parameter(en = "days within which open cases should be worked off", zh = "个案消化天数", unit = "days", min = 1, max = 60, reason = "a few days") double caseDays,
            @Parameter(en = "days within which organizing should be done", zh = "组织事务消化天数", unit = "days", min = 1, max = 60, reason = "a week") double organizingDays,
            @Parameter(en = "days within which mediation that was asked for should be done", zh = "调解事务消化天数", unit = "days", min = 1, max = 60, reason = "most of a week") double mediationDays,
            @Parameter(en = "days within which meetings, reports and training that were ordered are done", zh = "会议汇报培训消化天数", unit = "days", min = 1, max = 60, reason = "a week") double orderedDays,
            @Parameter(en = "most of the office hours that meetings, reports and training take", zh = "会议汇报培训占工时上限", unit = "share", max = 1, reason = "somebody must mind the office") double mostOrdered,
            @Parameter(en = "part of today's shortfall that becomes overtime", zh = "缺口转加班比例", unit = "share", max = 1, reason = "most of it") double overtime,
            @Parameter(en = "most overtime", zh = "加班上限", unit = "hours a worker and day", max = 12, source = "F 1.31", confidence = Confidence.SECONDARY) double mostOvertime,
            @Parameter(en = "part of the hours nobody claims that goes to rounds and visits; the rest goes into more polished upward work", zh = "无人认领工时用于巡查走访的比例", unit = "share", max = 1, low = 0, high = 1, reason = "what a freed hour turns into decides what relief does") double freedToRounds,
            @Parameter(en = "useful part of volunteer hours", zh = "志愿工时有效比例", unit = "share", max = 1, reason = "much is ceremony") double volunteersUseful,
            @Parameter(en = "part of useful volunteer hours that helps with cases", zh = "用于个案的志愿工时比例", unit = "share", max = 1, reason = "half and half") double volunteersOnCases,
            @Parameter(en = "most of a case that helpers can take over", zh = "助手可分担个案的上限", unit = "share", max = 1, reason = "a worker must answer") double mostHelp)
            implements Serializable {}

    /** How a case is handled. */
    @Described(en = "care for cases", zh = "个案办理用心程度")
    public record Care(
            @Parameter(en = "chance that a case is taken up in earnest when nobody watches", zh = "无监督时认真办理概率", unit = "chance", max = 1, low = 0.2, high = 0.5, source = "F 3.23", confidence = Confidence.VERIFIED) double unwatched,
            @Parameter(en = "what full monitoring adds", zh = "充分监督的增量", unit = "chance", max = 1, low = 0.2, high = 0.7, reason = "not identified apart from reporting (T3)") double watched,
            @Parameter(en = "what a threat to escalate adds", zh = "威胁上访的增量", unit = "chance", max = 1, low = 0.05, high = 0.12, source = "F 3.23", confidence = Confidence.REMEMBERED) double threat,
            @Parameter(en = "share of first requests that threaten to escalate", zh = "首次诉求带威胁的比例", unit = "share", max = 1, reason = "few; who comes again threatens") double threatening,
            @Parameter(en = "what professional identity adds", zh = "职业认同的作用", unit = "chance", max = 2, low = 0, high = 0.5, reason = "no source") double identity,
            @Parameter(en = "p_L: what a unit of felt load takes away", zh = "单位负荷削弱的认真办理概率", unit = "chance", max = 5, low = 0, high = 1.2, reason = "decides what burden relief does for residents (T2)") double load,
            @Parameter(en = "monitoring of hotline tickets by default", zh = "热线件监督强度", unit = "share", max = 1, low = 0.25, high = 0.65, reason = "tickets leave a trace") double hotlineMonitoring,
            @Parameter(en = "monitoring of other cases by default", zh = "其他个案监督强度", unit = "share", max = 1, low = 0.2, high = 0.6, reason = "less than tickets") double communityMonitoring,
            @Parameter(en = "monitoring of other cases relative to that of tickets under a responsive hotline", zh = "接诉即办对其他个案的监督外溢", unit = "share", max = 1, low = 0.2, high = 0.8, reason = "half-way") double hotlineSpill,
            @Parameter(en = "monitoring of cases that a supervision committee adds where it finds all", zh = "监督委员会增加的个案监督", unit = "share", max = 1, low = 0.1, high = 0.5, reason = "a neighbour looks into the files") double supervised,
            @Parameter(en = "hours of a call back", zh = "回访工时", unit = "hours", max = 8, low = 0.1, high = 0.4, reason = "a call and a note") double callbackHours,
            @Parameter(en = "how much a responsive hotline raises the accountability weight of cases", zh = "接诉即办对个案权重的作用", unit = "ratio", max = 20, low = 1.1, high = 4.4, reason = "ranks are read aloud") double hotlineWeight,
            @Parameter(en = "s_I: share of monitoring carried by inspections", zh = "督查承担的监督份额", unit = "share", max = 1, low = 0, high = 1, reason = "an interior optimum of inspections (T5)") double byInspections,
            @Parameter(en = "hours of a formal answer", zh = "形式答复工时", unit = "hours", max = 8, reason = "a phone call and a form") double formalHours,
            @Parameter(en = "chance that earnest work within local powers succeeds", zh = "本级权限内办成概率", unit = "chance", max = 1, low = 0.7, high = 1, reason = "some things fail") double success,
            @Parameter(en = "part of that chance that hangs on productivity", zh = "成功率依赖效率的比例", unit = "share", max = 1, reason = "no source") double successByProductivity,
            @Parameter(en = "most that productivity multiplies it", zh = "效率作用上限", unit = "ratio", min = 1, max = 10, low = 1, high = 1.1, reason = "some things fail whoever tries") double mostSuccess,
            @Parameter(en = "load above which workers pick easy cases first", zh = "挑易办件的负荷阈值", unit = "load", max = 10, reason = "above working capacity") double easyAbove,
            @Parameter(en = "share of picks that take the easiest then", zh = "挑易办件的比例", unit = "share", max = 1, reason = "coping of F 8") double easyShare,
            @Parameter(en = "waiting cases among which the easiest is looked for", zh = "挑易办件时查看的件数", unit = "cases", min = 1, max = 1000, reason = "a page of the list") int looksAt,
            @Parameter(en = "chance that an unsolved case is reported as solved", zh = "未解决报为解决的概率", unit = "chance", max = 1, low = 0.14, high = 0.26, reason = "measured 0.53 of F 3.3") double reported,
            @Parameter(en = "part of that chance for cases withdrawn", zh = "撤回件折扣", unit = "share", max = 1, reason = "the resident may say so") double reportedWithdrawn)
            implements Serializable {}

    /** How upward tasks are done on paper. */
    @Described(en = "paper work", zh = "纸面应付")
    public record Paper(
            @Parameter(en = "inclination to paper work at the reference", zh = "基准应付倾向", unit = "logits", min = -10, max = 10, low = -1.5, high = -0.5, reason = "about a quarter of tasks") double inclination,
            @Parameter(en = "what a unit of load adds", zh = "负荷的作用", unit = "logits", max = 20, low = 1.5, high = 4.5, reason = "no source") double load,
            @Parameter(en = "what a unit of felt detection takes away", zh = "查实感知的作用", unit = "logits", max = 20, low = 0.8, high = 2.4, reason = "no source") double detection,
            @Parameter(en = "part of the hours that paper work takes", zh = "纸面完成所需工时比例", unit = "share", max = 1, low = 0.3, high = 0.7, reason = "half") double hours,
            @Parameter(en = "working days after the deadline at which a task lapses", zh = "逾期作废工作日", unit = "working days", min = 1, max = 260, reason = "two weeks") int lapses)
            implements Serializable {}

    /** How work is felt and what exhaustion costs. */
    @Described(en = "felt load and productivity", zh = "负荷感受与效率")
    public record Strain(
            @Parameter(en = "working days over which load is felt", zh = "负荷感受窗口", unit = "working days", min = 1, max = 260, reason = "a month") double memory,
            @Parameter(en = "working days over which the inclination to paper work follows", zh = "应付倾向调整窗口", unit = "working days", min = 1, max = 260, reason = "half a month: habits of the desk change faster than how tired one feels") double paperMemory,
            @Parameter(en = "productivity lost by full exhaustion", zh = "倦怠造成的效率损失", unit = "share", max = 1, low = 0.05, high = 0.3, reason = "no source") double exhaustion)
            implements Serializable {}
}
