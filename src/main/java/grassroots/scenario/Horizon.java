package grassroots.scenario;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long a run takes.
 *
 * @param warmUp days before day 0, on which no policy acts
 * @param length days from day 0
 * @param startDate calendar date of day 0, {@code null} where the scenario has none
 */
@Described(en = "how long a run takes", zh = "模拟时长")
public record Horizon(
        @Parameter(en = "warm-up before day 0, on which no policy acts", zh = "预热期，其间不施行任何政策", unit = "days", max = 3640,
                reason = "a year removes what is left of the first draw (T9)")
                int warmUp,
        @Parameter(en = "length from day 0", zh = "自第0天起的时长", unit = "days", min = 1, max = 36400,
                reason = "three years, longer than any reform cycle in the fact sheet")
                int length,
        @Described(en = "date of day 0, 'none' for no calendar", zh = "第0天的日期，无则写 none") LocalDate startDate)
        implements Serializable {}
