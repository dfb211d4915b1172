package grassroots.process.diffusion;

import grassroots.policy.Demonstration;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Submodel;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Practice;
import grassroots.world.Practices;
import grassroots.world.Practices.Having;
import java.io.Serializable;
import java.util.Set;

/**
 * Each month the secretary gives up what does not fit, goes on with what does, obeys what is ordered, and decides which practice
 * to try, by need and by what was seen elsewhere until last week (MODEL 5.14).
 */
public final class Adoption implements CommunityProcess {
    private static final long serialVersionUID = 1;
    private static final Practice[] PRACTICES = Practice.values();

    private final DiffusionParameters parameters;
    private final Calendar calendar;
    private final Need need;
    private final double loadAtRest;
    private final Offer offer;

    /**
     * What practices find in a scenario.
     *
     * @param simulated submodels that are part of it
     * @param volunteerHours hours a working day that volunteers give 10,000 residents at rest
     * @param settled share of mediations known to settle a dispute at rest
     */
    public record Setting(Set<Submodel> simulated, double volunteerHours, double settled) implements Serializable {}

    /** By these parameters, in such a scenario. */
    public Adoption(DiffusionParameters parameters, Calendar calendar, Reference reference, Setting setting) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.loadAtRest = reference.load();
        this.need = new Need(parameters.trying(), reference, setting);
        this.offer = new Offer(parameters.kinds(), setting.simulated());
    }

    @Override
    public void step(Community community, Turn turn) {
        if (turn.day() < parameters.begins() || !calendar.beginsMonth(turn.day())) {
            return;
        }
        Demonstration shown = turn.levers().demonstration();
        Practices practices = community.practices();
        practices.areKnown(offer.count());
        double slack = slack(community);
        for (Practice practice : PRACTICES) {
            if (practices.has(practice)) {
                goOn(community, practice, slack, shown, turn);
            } else if (shown.mandate() > 0 && offer.has(practice)) {
                obey(community, practice, shown, turn);
            }
        }
        tryWhatAttracts(community, slack, shown, turn);
        pay(community, shown);
    }

    /** Room for something new, 1 for enough: none under overload. A point is helped until it has enough. */
    double slack(Community community) {
        DiffusionParameters.Trying trying = parameters.trying();
        double left = (trying.overloaded() - community.pressure().load() / loadAtRest) / trying.easing();
        double slack = Math.min(trying.mostSlack(), Math.max(trying.least(), left));
        return community.practices().piloted() == null ? slack : Math.max(1, slack);
    }

    private void goOn(Community community, Practice practice, double slack, Demonstration shown, Turn turn) {
        Practices practices = community.practices();
        boolean fits = fits(community, practice, turn);
        boolean earnest = practices.is(practice, Having.IN_EARNEST);
        if (ends(community, practice, earnest ? fits ? 0 : parameters.depth().givenUp() : parameters.depth().lapses() * (1 - shown.mandate()), turn)) {
            boolean ordered = earnest && shown.mandate() > 0;
            practices.ends(practice, ordered ? Having.IN_NAME : earnest ? Having.GIVEN_UP : Having.NOT);
            community.ledger().add(Flow.PRACTICES_ENDED, ordered ? 0 : 1);
            return;
        }
        DiffusionParameters.Depth depth = parameters.depth();
        double brings = fits ? parameters.kinds().of(practice).effect() : 0;
        if (earnest) {
            practices.deepens(practice, depth.learning() * slack * (1 + parameters.shown().learning() * sawEnough(shown)), depth.most(), brings);
            community.party().owesOrganizing(parameters.costs().keep());
        } else {
            double usable = Math.min(depth.most(), depth.inName() + depth.inNameBySlack() * Math.max(0, slack - depth.enough()));
            practices.deepens(practice, depth.inNameLearning(), usable, brings);
            community.duties().owes(Activity.MEETINGS, parameters.costs().show());
        }
    }

    private static boolean ends(Community community, Practice practice, double chance, Turn turn) {
        return turn.draws().happens(Chance.PRACTICE_ENDS, key(community, practice), chance);
    }

    private void obey(Community community, Practice practice, Demonstration shown, Turn turn) {
        if (turn.draws().happens(Chance.PRACTICE_ORDERED, key(community, practice), parameters.shown().mandate() * shown.mandate())) {
            community.practices().begins(practice, Having.IN_NAME);
            community.ledger().count(Flow.PRACTICES_ORDERED);
        }
    }

    private void tryWhatAttracts(Community community, double slack, Demonstration shown, Turn turn) {
        boolean[] tried = new boolean[PRACTICES.length];
        for (int n = 0; n < parameters.trying().most(); n++) {
            Practice best = null;
            double most = 0;
            for (Practice practice : PRACTICES) {
                double chance = tried[practice.ordinal()] || !offer.has(practice) ? 0 : chance(community, practice, slack, shown);
                if (chance > most && turn.draws().happens(Chance.PRACTICE_TRIED, key(community, practice), chance)) {
                    best = practice;
                    most = chance;
                }
            }
            if (best == null) {
                return;
            }
            tried[best.ordinal()] = true;
            begin(community, best, slack, turn);
        }
    }

    /** Chance that the secretary tries a practice this month, or takes up in earnest what is there in name. */
    double chance(Community community, Practice practice, double slack, Demonstration shown) {
        Practices practices = community.practices();
        DiffusionParameters.Trying trying = parameters.trying();
        double ready = switch (practices.having(practice)) {
            case NOT -> 1;
            case IN_NAME -> parameters.depth().redeemed();
            case IN_EARNEST, GIVEN_UP -> 0;
        };
        double attracts = trying.innovation() * (1 + parameters.shown().heard() * practices.heard(practice))
                + trying.imitation() * (1 + parameters.shown().imitation() * sawEnough(shown)) * practices.seen(practice)
                + (practices.piloted() == practice ? parameters.shown().pilot() : 0);
        double able = 1 - trying.skill() + trying.skill() * community.party().skill();
        return parameters.kinds().of(practice).appeal() * ready * attracts * slack * able * need.of(practice, community);
    }

    private double sawEnough(Demonstration shown) {
        return Math.min(1, shown.visits() / parameters.shown().visits());
    }

    private void begin(Community community, Practice practice, double slack, Turn turn) {
        boolean earnest = turn.draws().happens(Chance.PRACTICE_IN_EARNEST, key(community, practice), slack);
        community.ledger().add(Flow.PRACTICES_TRIED, community.practices().has(practice) ? 0 : 1);
        community.practices().begins(practice, earnest ? Having.IN_EARNEST : Having.IN_NAME);
        if (earnest) {
            community.party().owesOrganizing(parameters.costs().begin());
        }
    }

    /** Whether a practice fits a community; nature decided that before anyone tried. */
    private boolean fits(Community community, Practice practice, Turn turn) {
        return !turn.draws().on(0).happens(Chance.PRACTICE_MISFITS, key(community, practice), parameters.depth().misfit());
    }

    private static long key(Community community, Practice practice) {
        return (long) community.number() << 8 | practice.ordinal();
    }

    private void pay(Community community, Demonstration shown) {
        DiffusionParameters.Costs costs = parameters.costs();
        double monthsOfYear = (double) Calendar.YEAR / calendar.month();
        boolean point = community.practices().piloted() != null;
        double hours = (point ? costs.receive() : 0) + costs.read() * shown.publication() + costs.visit() * shown.visits() / monthsOfYear;
        if (hours > 0) {
            community.duties().owes(Activity.MEETINGS, hours);
        }
        community.pays(Flow.YUAN_DEMONSTRATION, yuan(shown, point ? 1 : 0) / monthsOfYear);
    }

    private double yuan(Demonstration shown, double points) {
        DiffusionParameters.Costs costs = parameters.costs();
        return points * costs.pointYuan() + shown.visits() * costs.visitYuan() + shown.publication() * costs.publicationYuan();
    }

    /** Yuan a year that demonstration costs in a community on average. */
    public double yuan(Demonstration shown) {
        return yuan(shown, shown.points());
    }
}
