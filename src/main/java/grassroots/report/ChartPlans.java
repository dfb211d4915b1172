package grassroots.report;

import static grassroots.report.ChartPlan.PanelPlan.line;
import static grassroots.report.ChartPlan.PanelPlan.lines;
import static grassroots.report.ChartPlan.PanelPlan.stack;

import java.util.List;

/** The charts of a scenario, in the order of the report. */
final class ChartPlans {
    static final List<ChartPlan> ALL = List.of(
            ChartPlan.of("burden-hours", "hoursUpward",
                    "A worker spends {} hours a week on tasks from above", "每名社区工作者每周花{}小时处理上级任务",
                    stack("Hours by activity", "各类工作用时",
                            "hoursUpward", "hoursCases", "hoursVisits", "hoursMediation",
                            "hoursOrganizing", "hoursTraining", "hoursRounds")),
            ChartPlan.of("burden-share", "upwardShare",
                    "Tasks from above take {} of working time", "上级任务占工作时间的{}",
                    line("upwardShare"), line("load")),
            ChartPlan.of("burden-tasks", "tasksIssued",
                    "{} tasks from above come to the gate of a community each week", "每周有{}项上级任务下到每个社区的准入关口",
                    lines("Tasks", "任务", "tasksIssued", "tasksBlocked", "tasksLeaked", "tasksTakenBack"),
                    line("paperShare")),
            ChartPlan.of("burden-inspections", "inspections",
                    "A community receives {} inspections a week", "每个社区每周接受{}次检查",
                    lines("Inspections", "检查", "inspections", "researchVisits"), line("plaques")),
            ChartPlan.of("burden-attention", "attention",
                    "Attention to burdens stands at {}", "对减负的注意力为{}",
                    line("attention"), line("heat")),
            ChartPlan.of("service-backlog", "backlog",
                    "{} cases are open for every 1,000 residents", "每千居民有{}件未结个案",
                    lines("Open cases", "未结个案", "backlog", "deskQueue"), lines("Time to close", "办理时长", "daysToClose")),
            ChartPlan.of("service-resolution", "trueResolution",
                    "{} of ended cases are truly solved", "办结个案中{}真正得到解决",
                    lines("Share of ended cases", "占办结个案比例", "trueResolution", "measuredResolution"),
                    line("formalShare")),
            ChartPlan.of("service-requests", "requests",
                    "1,000 residents bring {} requests a week", "每千居民每周提出{}件诉求",
                    lines("Requests by channel", "各渠道诉求", "requests", "hotlineRequests"),
                    lines("What is not voiced, and what is voiced again", "沉默与重复", "silentShare", "repeatShare")),
            ChartPlan.of("trust-gain", "gain",
                    "The sense of gain stands at {}", "居民获得感为{}",
                    line("trust"), line("expectation"), line("gain")),
            ChartPlan.of("trust-satisfaction", "satisfaction",
                    "Satisfaction with how cases end stands at {}", "对办理结果的满意度为{}",
                    line("satisfaction"), line("ratedSatisfaction")),
            ChartPlan.of("participation-residents", "activeShare",
                    "{} of residents take part in something", "{}的居民近期参与过活动",
                    lines("Share of residents", "占居民比例", "activeShare", "registered"),
                    line("turnouts"), line("volunteerHours")),
            ChartPlan.of("participation-roles", "turnouts",
                    "1,000 residents turn out as volunteers {} times a week", "每千居民每周志愿服务{}人次",
                    lines("Taking part by role", "各类参与", "turnouts", "attendances", "assemblyPresent", "hazardReports"),
                    line("efficacy")),
            ChartPlan.of("participation-agenda", "mattersDecided",
                    "A community decides {} matters a week", "每个社区每周议决{}件事项",
                    lines("Matters", "事项", "mattersProposed", "mattersDecided", "mattersCarriedOut", "mattersLeftUndone"),
                    lines("How decisions are judged", "对决策的评价", "fit", "fairness"), line("daysToDecide")),
            ChartPlan.of("petitions-incidents", "petitions",
                    "1,000 residents bring {} petitions a week", "每千居民每周信访{}件",
                    line("petitions"), line("incidents"), line("hazards")),
            ChartPlan.of("law-disputes", "settledAtGrassroots",
                    "{} of disputes are settled at the grassroots", "{}的纠纷化解在基层",
                    lines("Disputes", "纠纷", "disputes", "mediated", "disputesLeft", "disputesToCourt"),
                    lines("Settled, in truth and as reported", "化解：真实与上报", "settledAtGrassroots", "mediationTrue", "mediationReported"),
                    lines("Petitions", "信访", "petitions", "disputePetitions", "outbursts")),
            ChartPlan.of("law-norms", "normStrength",
                    "Norms stand at {}", "社会规范强度为{}",
                    lines("Norms", "社会规范", "normStrength", "normsKept"), line("lawAwareness"), line("customSpending")),
            ChartPlan.of("workers-burnout", "burnoutAny",
                    "{} of workers show some burnout", "{}的社区工作者有倦怠表现",
                    lines("Share of workers", "占社区工作者比例", "burnoutAny", "burnoutSevere"), line("exhaustion")),
            ChartPlan.of("workers-posts", "vacancies",
                    "{} of posts are vacant", "{}的岗位空缺",
                    line("vacancies"), line("quits"), line("sentDown")),
            ChartPlan.of("practices", "practicesDeep",
                    "Communities practise {} of all practices in depth", "可选做法中{}在社区做深做实",
                    stack("Share of all practices, by depth", "按深度划分的做法比例", "practicesDeep", "practicesShallow", "practicesInName"),
                    line("practiceDepth")),
            ChartPlan.of("costs-money", "money",
                    "Policies cost {} yuan a week for 1,000 residents", "每千居民每周政策支出{}元",
                    stack("Spending by purpose", "各项支出", "moneyTasks", "moneyTakenBack", "moneyForms", "moneyPlaques",
                            "moneyMonitoring", "moneyStaff", "moneyServices", "moneyVolunteers", "moneyDeliberation"),
                    line("money")));

    private ChartPlans() {}

    /** The charts whose metrics exist in these worlds. */
    static List<ChartPlan> in(Worlds worlds) {
        return ALL.stream().flatMap(plan -> plan.measuredIn(worlds).stream()).toList();
    }
}
