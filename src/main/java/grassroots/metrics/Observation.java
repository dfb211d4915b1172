package grassroots.metrics;

import java.io.Serializable;

/**
 * What was seen of one run.
 *
 * @param weekly over the whole world, week by week
 * @param yearly by community, year by year
 * @param panel by community and by group of residents, quarter by quarter, where asked for
 */
public record Observation(Series weekly, CommunityYears yearly, Panel panel) implements Serializable {
    /** An observation without a panel. */
    public Observation(Series weekly, CommunityYears yearly) {
        this(weekly, yearly, Panel.NONE);
    }
}
