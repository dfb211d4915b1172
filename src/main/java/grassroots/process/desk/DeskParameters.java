package grassroots.process.desk;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** The township's coordination desk (MODEL 5.5). */
@Described(en = "the township desk", zh = "乡镇街道协调台")
public record DeskParameters(
        @Parameter(en = "capacity for so many residents as stated beside it", zh = "参照人口下的办理能力", unit = "cases a working day", max = 1000, low = 12.8, high = 25.6, reason = "tuned to the solved share") double capacity,
        @Parameter(en = "chance that the desk solves a case, by the match of duties, powers and resources", zh = "权责匹配下的解决概率", unit = "chance", max = 1, low = 0.3, high = 0.6, reason = "tuned to the solved share") double match,
        @Parameter(en = "what taking duties back adds or takes, by what departments have hands for", zh = "上收事项的作用", unit = "chance", max = 1, low = 0.15, high = 0.45, reason = "no source") double takenBack,
        @Parameter(en = "what delegated authority adds", zh = "赋权的作用", unit = "chance", max = 1, low = 0.1, high = 0.3, reason = "no source") double authority,
        @Parameter(en = "days lost by a bounce", zh = "退回损失天数", unit = "days", min = 1, max = 364, low = 5, high = 20, reason = "two weeks of papers") int bounce,
        @Parameter(en = "tries before a case is called tried and explained", zh = "尝试次数", unit = "tries", min = 1, max = 10, reason = "a second try and no more") int tries,
        @Parameter(en = "capacity lost by a daily hour of displaced tasks for each community", zh = "转嫁任务占用的能力", unit = "share an hour", max = 1, reason = "what the gate keeps out lands here") double displaced,
        @Parameter(en = "capacity added by a post at the desk for 10,000 residents", zh = "每万人增配一岗增加的能力", unit = "share", max = 1, low = 0.1, high = 0.4, reason = "four posts, one in four of them executing, add six tenths") double hands,
        @Parameter(en = "what a post that carries out decisions adds, for 10,000 residents", zh = "每万人一个执行岗位提高的解决概率", unit = "chance", max = 1, low = 0.02, high = 0.1, reason = "a twentieth for four posts, one in four of them executing") double executing,
        @Parameter(en = "most that such posts add", zh = "执行力量作用上限", unit = "chance", max = 1, low = 0.05, high = 0.3, reason = "powers, not hands, are missing then") double mostExecuting,
        @Parameter(en = "capacity lost by a post sent down for 10,000 residents", zh = "每万人下沉一岗损失的能力", unit = "share", max = 1, reason = "hands that are gone") double sentDown,
        @Parameter(en = "residents for whom the capacity is stated", zh = "办理能力的参照人口", unit = "residents", min = 1, reason = "sixteen communities of 5,000 (F 2.1, F 2.5)", definition = true) double residents)
        implements Serializable {}
