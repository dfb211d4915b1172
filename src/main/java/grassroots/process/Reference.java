package grassroots.process;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/**
 * The equilibrium of the default scenario. Slopes act on deviations from it, so that a slope does not shift a level; to be read
 * off again whenever a default changes.
 */
@Described(en = "equilibrium of the default scenario, from which slopes are measured", zh = "默认情景的均衡参照值")
public record Reference(
        @Parameter(en = "load", zh = "负荷", unit = "hours of work over hours of capacity", min = 0.1, max = 10, reason = "read off the default", definition = true) double load,
        @Parameter(en = "share of working time spent upward", zh = "行政事务时间占比", unit = "share", max = 1, source = "F 1.1", definition = true) double upwardShare,
        @Parameter(en = "overtime", zh = "加班", unit = "hours a worker and day", max = 12, reason = "read off the default", definition = true) double overtime,
        @Parameter(en = "visits and rounds", zh = "走访巡查", unit = "hours a worker and day", min = 0.01, max = 24, reason = "read off the default", definition = true) double visiting,
        @Parameter(en = "share of cases truly solved", zh = "真实解决率", unit = "share", max = 1, reason = "read off the default", definition = true) double solved,
        @Parameter(en = "unsolved matters", zh = "未解决事项存量", unit = "weighted matters a resident", min = 0.0001, max = 10, reason = "read off the default", definition = true) double unsolved,
        @Parameter(en = "felt chance of detection", zh = "被查实的感知概率", unit = "share", min = 0.01, max = 1, reason = "read off the default", definition = true) double detection,
        @Parameter(en = "heat of departments", zh = "部门热度", unit = "heat", max = 100, reason = "read off the default", definition = true) double heat,
        @Parameter(en = "productivity of a worker", zh = "社区工作者产出效率", unit = "hours of a rested worker an hour", min = 0.01, max = 10, reason = "read off the default", definition = true) double productivity,
        @Parameter(en = "pay of a worker relative to the local mean", zh = "相对薪酬", unit = "ratio", max = 3, source = "F 2.17", definition = true) double pay,
        @Parameter(en = "trust", zh = "信任", unit = "index", max = 1, reason = "read off the default", definition = true) double trust,
        @Parameter(en = "expectation", zh = "期望", unit = "index", max = 1, reason = "read off the default", definition = true) double expectation,
        @Parameter(en = "hidden hazards", zh = "隐患存量", unit = "hazards for 1,000 residents", min = 0.001, max = 1000, reason = "read off the default", definition = true) double hazards,
        @Parameter(en = "norms", zh = "社会规范", unit = "index", max = 1, reason = "read off the default", definition = true) double norms)
        implements Serializable {
    /** The step of an index for which most slopes are stated: ten points. */
    public static final double TEN_POINTS = 0.1;
    /** The step of pay and of professional identity for which slopes are stated. */
    public static final double FIFTEEN_POINTS = 0.15;
    /** The step of load and of skill for which slopes are stated. */
    public static final double TWENTY_POINTS = 0.2;
}
