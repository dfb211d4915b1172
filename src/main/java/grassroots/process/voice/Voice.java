package grassroots.process.voice;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Case;
import grassroots.world.CaseFile;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Practice;
import grassroots.world.Problem;
import grassroots.world.Resident;
import grassroots.world.Trait;
import java.util.Iterator;

/** Residents with a problem keep silent, ask neighbours, tell the community or call the hotline (MODEL 5.2). */
public final class Voice implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final VoiceParameters parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** Where a problem is taken. */
    enum Channel { SILENT, NEIGHBOURS, COMMUNITY, HOTLINE }

    /** Voice by these parameters. */
    public Voice(VoiceParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        for (Problem problem : community.cases().arisen()) {
            switch (choice(community, problem, turn)) {
                case SILENT -> keepsSilent(community, problem);
                case NEIGHBOURS -> asksNeighbours(community, problem, turn);
                case COMMUNITY -> opens(community, problem, false);
                case HOTLINE -> opens(community, problem, true);
                default -> throw new IllegalStateException();
            }
        }
        community.cases().arisen().clear();
        bringAgain(community, turn);
        fade(community, turn);
    }

    private Channel choice(Community community, Problem problem, Turn turn) {
        Resident resident = problem.resident();
        double common = parameters.severity() * (problem.severity() - 0.5) + parameters.habit() * resident.habit()
                + parameters.expectation() * (resident.expectation() - reference.expectation());
        double known = parameters.record() * (community.record().solved() - reference.solved());
        double telling = StrictMath.exp(parameters.community() + common + known
                + parameters.trust() * (resident.trust() - reference.trust()));
        double calling = StrictMath.exp(parameters.hotline() + community.oversight().hotline().pull() + common + parameters.hotlineRecord() * known
                - (resident.is(Trait.DIGITAL) ? 0 : parameters.noAccess()));
        double asking = problem.neighbourly()
                ? StrictMath.exp(parameters.neighbours() + 0.5 * (resident.happiness() - 0.5)
                        + parameters.neighboursNorms() * (community.norms().kept() - reference.norms()))
                : 0;
        double u = turn.draws().uniform(Chance.VOICES, resident.id()) * (1 + asking + telling + calling);
        if (u < telling) {
            return Channel.COMMUNITY;
        }
        if (u < telling + calling) {
            return Channel.HOTLINE;
        }
        return u < telling + calling + asking ? Channel.NEIGHBOURS : Channel.SILENT;
    }

    private void keepsSilent(Community community, Problem problem) {
        community.ledger().count(Flow.SILENT);
        problem.resident().trustMoves(-parameters.silence());
        leaves(community, problem);
    }

    private void asksNeighbours(Community community, Problem problem, Turn turn) {
        community.ledger().count(Flow.TO_NEIGHBOURS);
        if (turn.draws().happens(Chance.NEIGHBOURS_SOLVE, problem.resident().id(), neighboursSolve(community))) {
            community.ledger().count(Flow.NEIGHBOURS_SOLVED);
        } else {
            leaves(community, problem);
        }
    }

    private void leaves(Community community, Problem problem) {
        community.record().leavesUnsolved(problem.matter(), parameters.unsolvedSilent() * (parameters.unsolvedAtLeast() + problem.severity()), false);
    }

    /** Share of matters that neighbours solve: more where a courtyard manages itself. */
    private double neighboursSolve(Community community) {
        double left = 1 - community.practices().brings(Practice.COURTYARD);
        return 1 - (1 - parameters.neighboursSolve()) * left;
    }

    private void opens(Community community, Problem problem, boolean hotline) {
        community.ledger().count(Flow.CASES_FIRST);
        receive(community, new Case(problem, hotline, 0, problem.day() + problem.hour() / calendar.hours()));
    }

    private void receive(Community community, Case opened) {
        community.ledger().count(opened.hotline() ? Flow.TO_HOTLINE : Flow.TO_COMMUNITY);
        community.pressure().arrives(opened.problem().hours());
        community.cases().arrives(opened);
    }

    private void bringAgain(Community community, Turn turn) {
        Iterator<CaseFile.Return> returning = community.cases().returning().iterator();
        while (returning.hasNext()) {
            CaseFile.Return due = returning.next();
            if (due.day() <= turn.day()) {
                returning.remove();
                Case failed = due.failed();
                community.ledger().count(Flow.CASES_REPEAT);
                receive(community, new Case(failed.problem(), failed.hotline(), failed.repeats() + 1, turn.day()));
            }
        }
    }

    private void fade(Community community, Turn turn) {
        community.record().fades(Calendar.fading(1, parameters.unsolvedHalfLife()), 0);
        if (calendar.beginsMonth(turn.day())) {
            community.residents().fade(Calendar.fading(calendar.month(), parameters.habitHalfLife()), 0, 0, 0);
        }
    }
}
