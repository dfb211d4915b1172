package grassroots.scenario;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long a run takes.
 *
 * @param warmUp days before day 0, on which no policy acts
 * @param length days from day 0
 * @param startDate calendar date of day 0, {@code null} where the scenario has none
 */
public record Horizon(int warmUp, int length, LocalDate startDate) implements Serializable {}
