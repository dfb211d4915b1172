package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.AdmissionList;
import grassroots.policy.Policy;
import grassroots.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Traps of hands and hours that the model must show rather than fall into. */
class CapacityTrapsTest {
    private static final int FROM = 8;
    private static final int TO = 52;

    /** T7: staff is the strongest lever of all unless work follows hands. */
    @Test
    void moreHandsHelpLessWhereWorkFollowsHands() {
        Pairs.Interval stays = sixMore("0", "load");
        Pairs.Interval follows = sixMore("0.6", "load");
        assertTrue(stays.below() && follows.below(), "six more for 10,000: " + stays + ", where work follows: " + follows);
        assertTrue(stays.high() < 1.2 * follows.low(), stays + " against " + follows);
    }

    private static Pairs.Interval sixMore(String follows, String metric) {
        String exponent = "uncertainties.burden.hours.hands=" + follows;
        return Pairs.difference(Shipped.twoCommunities("baseline", exponent),
                Shipped.twoCommunities("baseline", exponent, "uncertainties.population.staffing.perTenThousand=18"), metric, FROM, TO);
    }

    /** T12: where the day is too short, a list frees hours that do not show in the share spent upward, but in what is solved. */
    @Test
    void reliefOfTheOverloadedHardlyShowsInTheUpwardShareButInWhatIsSolved() {
        Policy list = new AdmissionList(0.7, 0.5, 0);
        Scenario usual = Shipped.twoCommunities("baseline");
        Scenario overloaded = Shipped.twoCommunities("baseline", "uncertainties.burden.hours.factor=2.6");
        Pairs.Interval usualUpward = Pairs.difference(usual, Pairs.with(usual, list), "upwardShare", FROM, TO);
        Pairs.Interval upward = Pairs.difference(overloaded, Pairs.with(overloaded, list), "upwardShare", FROM, TO);
        Pairs.Interval solved = Pairs.difference(overloaded, Pairs.with(overloaded, list), "trueResolution", FROM, TO);
        assertTrue(upward.low() > 0.5 * usualUpward.mean(), usualUpward + " then " + upward);
        assertTrue(solved.above(), solved.toString());
    }

    /** T15: the spiral of empty posts and load is weak while posts are refilled within weeks, and strong where that takes a year. */
    @Test
    void emptyPostsLoadTheOthersOnlyWhereTheyStayEmpty() {
        String[] slow = {"uncertainties.wellbeing.turnover.soonest=364", "uncertainties.wellbeing.turnover.latest=364",
            "uncertainties.wellbeing.turnover.exhaustion=2"};
        Scenario weeks = Shipped.twoCommunities("baseline", "horizon.length=104 weeks", slow[2]);
        Scenario year = Shipped.twoCommunities("baseline", "horizon.length=104 weeks", slow[0], slow[1], slow[2]);
        assertTrue(Pairs.mean(weeks, "vacancies", 78, 104) < 0.06, "weeks: " + Pairs.mean(weeks, "vacancies", 78, 104));
        Pairs.Interval vacancies = Pairs.difference(weeks, year, "vacancies", 78, 104);
        Pairs.Interval load = Pairs.difference(weeks, year, "load", 78, 104);
        assertTrue(vacancies.low() > 0.05, "vacancies " + vacancies);
        assertTrue(load.above(), "load " + load);
    }
}
