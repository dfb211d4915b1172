package grassroots.process.absorption;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** How many reforms a community can take in, and what taking one in costs (MODEL 5.18). */
@Described(en = "absorption of reforms", zh = "改革消化能力")
public record AbsorptionParameters(
        @Parameter(en = "reforms that a community can absorb at a time", zh = "社区同期可消化的改革数", unit = "reforms", min = 0.5, max = 100, low = 1.5, high = 6, reason = "three at a time: a secretary, a deputy and one more can each carry one (G10)") double capacity,
        @Parameter(en = "meetings and reports that a new reform asks for", zh = "每项新改革的会议汇报工时", unit = "hours a community and working day", max = 8, low = 0.2, high = 0.8, reason = "two hours a week of meetings, training and reports (G10)") double hours,
        @Parameter(en = "days for which a reform is new", zh = "改革新推行期", unit = "days", min = 1, max = 3640, low = 182, high = 546, reason = "a year of meetings, training and reports (G10)") int newFor,
        @Parameter(en = "half-life of what was adopted in name only, once a reform is not new any more", zh = "名义落实部分的补课半衰期", unit = "days", min = 1, max = 36400, low = 182, high = 1092, reason = "a year: nobody asks any more, habits deepen slowly") double catchUp)
        implements Serializable {}
