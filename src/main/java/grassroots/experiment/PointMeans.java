package grassroots.experiment;

import grassroots.statistics.Interval;
import java.util.List;

/**
 * A point of a sweep with what its runs gave.
 *
 * @param number of the point
 * @param values of the factors
 * @param outcomes means over its replications
 * @param failed runs that came to no end
 */
public record PointMeans(int number, List<String> values, List<Interval> outcomes, int failed) {}
