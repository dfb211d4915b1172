package grassroots.parameter;

import java.util.HashMap;
import java.util.Map;

/** Units in Chinese; in English a unit is its own words. */
public final class UnitWords {
    private static final Map<String, String> CHINESE = new HashMap<>();

    static {
        time();
        shares();
        people();
        matters();
        money();
        things();
    }

    private UnitWords() {}

    /** A unit in both languages. */
    public static Text of(String unit) {
        return new Text(unit, CHINESE.getOrDefault(unit, unit));
    }

    private static void time() {
        add("days", "天", "weeks", "周", "months", "月", "years", "年", "hours", "小时", "a year", "每年", "working days", "个工作日",
                "day of the horizon", "第几天", "office hours", "工作小时", "hours a month", "小时/月", "hours a year", "小时/年",
                "hours a week", "小时/周", "hours a worker and day", "小时/人·日", "hours a worker and week", "小时/人·周",
                "hours a worker and year", "小时/人·年", "hours a worker and working day", "小时/人·工作日", "hours a community", "小时/社区",
                "hours a community and month", "小时/社区·月", "hours a community and working day", "小时/社区·工作日",
                "hours per 10,000 residents and week", "小时/万居民·周", "hours a working day for 10,000 residents", "小时/万居民·工作日",
                "hours of an experienced worker", "熟练工时", "hours of an experienced worker an hour", "熟练工时/小时",
                "hours of a rested worker an hour", "精力充沛者工时/小时", "hours of work over hours of capacity", "工作量工时/可用工时");
    }

    private static void shares() {
        add("share", "比例", "share a day", "比例/日", "share a working day", "比例/工作日", "points", "点",
                "levels", "级", "version", "版本", "times the chance after a first failure", "倍(首次失败后概率)", "share a month", "比例/月", "share a year", "比例/年", "share an hour", "比例/小时",
                "chance", "概率", "chance a month", "概率/月", "chances a month", "次机会/月", "ratio", "比值", "index", "指数", "index 0–1", "指数0–1",
                "Gini 0–1", "基尼系数0–1", "weight", "权重", "heat", "热度", "severity", "严重程度", "load", "负荷", "ratio for each unit of heat", "比值/单位热度",
                "exponent", "幂次", "times", "倍", "standard deviations", "个标准差", "standard units", "标准单位", "log units", "对数单位",
                "utility", "效用", "utility an hour", "效用/小时", "logits", "对数几率", "logits a day", "对数几率/日", "logits a month", "对数几率/月",
                "logits a unit of heat", "对数几率/单位热度", "logits for the logarithm of success", "对数几率/成功率对数",
                "skill of the mean secretary", "书记平均能力的倍数");
    }

    private static void people() {
        add("residents", "人", "persons", "人", "ties", "名熟人", "posts", "个岗位", "posts for 10,000 residents", "岗位/万居民",
                "posts per 10,000 residents", "岗位/万居民", "posts for 100,000 residents", "岗位/十万居民",
                "full-time posts per 10,000 residents", "全职岗位/万居民", "workers for 10,000 residents", "人/万居民",
                "for 10,000 residents", "每万居民", "per 10,000 residents", "每万居民", "for 1,000 residents a week", "每千居民每周",
                "per person and year", "每人每年", "districts", "个区县", "townships", "个乡镇街道", "communities", "个社区",
                "departments", "个部门", "partners", "个伙伴");
    }

    private static void matters() {
        add("cases", "件", "cases for 1,000 residents", "件/千居民", "cases a working day", "件/工作日", "disputes for 1,000 residents", "件/千居民",
                "matters", "件", "matters a year", "件/年", "matters a community", "件/社区", "weighted matters a resident", "加权件数/人",
                "weighted matters for 1,000 residents", "加权件数/千居民", "hazards for 1,000 residents", "处/千居民",
                "per hazard and day", "每处隐患每日", "incidents", "起", "reports", "条", "reports a worker", "条/人", "tasks", "项任务", "tries", "次",
                "rounds", "轮", "assemblies", "次会议", "assemblies a quarter", "次会议/季", "meetings a month", "次会议/月",
                "per meeting a month", "每月每次会议", "visits a month", "次/月", "visits a year", "次/年", "visits a community and month", "次/社区·月",
                "visits a community and year", "次/社区·年", "inspections a year", "次/年", "a community and week", "每社区每周",
                "per department and working day", "每部门每工作日");
    }

    private static void money() {
        add("yuan", "元", "yuan a year", "元/年", "yuan of 2024", "元(2024年价)", "yuan of 2024 a year", "元/年(2024年价)",
                "yuan of 2024 a resident", "元/人(2024年价)", "yuan of 2024 a resident and year", "元/人·年",
                "yuan of 2024 a worker and year", "元/社区工作者·年(2024年价)", "yuan of 2024 a community and year", "元/社区·年(2024年价)",
                "yuan of 2024 for 10,000 residents and year", "元/万居民·年(2024年价)", "yuan for 1,000 residents and week", "元/千居民·周",
                "yuan a month at full integration", "元/月(充分共享时)");
    }

    private static void things() {
        add("plaques", "块", "plaques a year", "块/年", "apps", "个应用", "apps a department", "个应用/部门", "patrols", "次巡查", "practices", "项做法",
                "reforms", "项改革", "stations per 10,000 residents", "驿站/万居民", "outcomes", "次结果", "runs", "次运行", "seed", "种子",
                "word", "选项", "text", "文字", "number", "数", "urban or village", "urban 或 village");
    }

    private static void add(String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            CHINESE.put(pairs[i], pairs[i + 1]);
        }
    }
}
