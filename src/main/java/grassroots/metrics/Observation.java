package grassroots.metrics;

import java.io.Serializable;

/**
 * What was seen of one run.
 *
 * @param weekly over the whole world, week by week
 * @param yearly by community, year by year
 */
public record Observation(Series weekly, CommunityYears yearly) implements Serializable {}
