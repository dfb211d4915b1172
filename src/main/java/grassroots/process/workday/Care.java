package grassroots.process.workday;

import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Oversight;
import grassroots.world.Worker;
import java.io.Serializable;

/** How workers decide about a case: in earnest or for the record, which one first, and with what success. */
final class Care implements Serializable {
    private static final long serialVersionUID = 1;

    private final WorkdayParameters.Care parameters;
    private final Reference reference;
    private final double mostHelp;

    Care(WorkdayParameters.Care parameters, double mostHelp, Reference reference) {
        this.parameters = parameters;
        this.mostHelp = mostHelp;
        this.reference = reference;
    }

    double formalHours() {
        return parameters.formalHours();
    }

    double mostHelp() {
        return mostHelp;
    }

    /** Decided once for each case, when it is taken up. */
    boolean takesUpInEarnest(Mood mood, Turn turn, Worker worker, Case taken) {
        double chance = chance(mood, taken.hotline(), worker.identity());
        if (chance >= 1) {
            return true;
        }
        boolean threatens = taken.repeats() > 0
                || turn.draws().happens(Chance.THREATENS, taken.number(), parameters.threatening());
        return turn.draws().happens(Chance.TAKES_UP, taken.number(), chance + (threatens ? parameters.threat() : 0));
    }

    /** The mean chance over channels, for planning. */
    double meanChance(Community community) {
        double chance = chance(mood(community), false, 0.5);
        return Math.min(1, Math.max(0, chance));
    }

    private double chance(Mood mood, boolean hotline, double identity) {
        return (hotline ? mood.ticket() : mood.other()) + parameters.identity() * (identity - 0.5) - mood.load();
    }

    /**
     * What goes into the choice of everyone in a community on a day.
     *
     * @param ticket chance that a hotline ticket is handled in earnest, as closely as it is watched
     * @param other chance that any other case is
     * @param load what felt load takes from it
     */
    record Mood(double ticket, double other, double load) implements Serializable {}

    /** The mood in a community today. */
    Mood mood(Community community) {
        return new Mood(asWatched(community, true), asWatched(community, false),
                parameters.load() * (community.pressure().load() - reference.load()));
    }

    private double asWatched(Community community, boolean hotline) {
        double monitoring = hotline ? parameters.hotlineMonitoring() : parameters.communityMonitoring();
        double felt = 1 - parameters.byInspections()
                + parameters.byInspections() * community.pressure().detection() / reference.detection();
        return parameters.unwatched() + parameters.watched() * watched(community.oversight(), hotline,
                        monitoring * felt + parameters.supervised() * community.mandate().supervised())
                - community.oversight().judged().haste();
    }

    /** How closely a case is watched, in [0, 1]: as before, and on the way to fully by the hotline's routine. */
    private double watched(Oversight oversight, boolean hotline, double before) {
        double driven = oversight.hotline().strength() * oversight.routine() * (hotline ? 1 : parameters.hotlineSpill());
        double now = before + oversight.judged().watched();
        return Math.max(0, now + driven * (1 - now));
    }

    /** Hours that a call back takes, for those tickets that are called back. */
    double callbackHours(Community community, Case taken) {
        return taken.hotline() ? parameters.callbackHours() * community.oversight().hotline().callbacks() : 0;
    }

    boolean easyFirst(Community community, Turn turn, Case first) {
        return community.pressure().load() > parameters.easyAbove()
                && turn.draws().happens(Chance.EASY_FIRST, first.number(), parameters.easyShare());
    }

    /** How many waiting cases a worker looks at when picking the easiest. */
    int looksAt() {
        return parameters.looksAt();
    }

    boolean succeeds(Turn turn, Case served, double productivity) {
        double skilled = 1 - parameters.successByProductivity()
                + parameters.successByProductivity() * productivity / reference.productivity();
        double chance = parameters.success() * Math.min(parameters.mostSuccess(), skilled);
        return chance >= 1 || turn.draws().happens(Chance.SUCCEEDS, served.number(), chance);
    }
}
