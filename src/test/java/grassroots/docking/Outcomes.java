package grassroots.docking;

import java.io.Serializable;

/**
 * What the core loop reports.
 *
 * @param solved problems solved since day 0
 * @param trust mean over all residents
 * @param active share of residents
 */
public record Outcomes(double solved, double trust, double active) implements Serializable {}
