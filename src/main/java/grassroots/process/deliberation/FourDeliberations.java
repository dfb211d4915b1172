package grassroots.process.deliberation;

import grassroots.policy.Deliberation;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Agenda;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Practice;
import grassroots.world.Proposal;
import grassroots.world.Proposal.Stage;
import grassroots.world.Resident;
import java.util.Iterator;
import java.util.List;

/**
 * What was put forward is studied, put before the two committees, the party members and the residents' assembly, decided and
 * disclosed, a step at its time; what is not deliberated is decided once it was studied (MODEL 5.9).
 */
public final class FourDeliberations implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final DeliberationParameters parameters;

    /** By these parameters. */
    public FourDeliberations(DeliberationParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void step(Community community, Turn turn) {
        Agenda agenda = community.agenda();
        Agenda.Assembly assembly = assembly(agenda);
        if (assembly != null) {
            resolve(community, turn, assembly);
        }
        if (!agenda.proposed().isEmpty()) {
            advance(community, turn);
        }
        if (isMeeting(turn.levers().deliberation().meetings(), turn.day() + Calendar.WEEK * community.number())) {
            owe(community, parameters.hours().assembly());
            agenda.calls(new Agenda.Call(stake(community)));
        }
    }

    /** Yesterday's assembly; a call that nobody answered is an empty one. */
    private static Agenda.Assembly assembly(Agenda agenda) {
        if (agenda.call() != null) {
            agenda.gathers(new Agenda.Assembly(List.of(), 1));
        }
        return agenda.takeAssembly();
    }

    private static boolean isMeeting(double aQuarter, int day) {
        return Math.floor(day * aQuarter / Calendar.QUARTER) != Math.floor((day - 1) * aQuarter / Calendar.QUARTER);
    }

    /** Money that residents are to decide on, as a share of what the matters before them would cost on average. */
    private double stake(Community community) {
        double usual = parameters.raising().cost() * community.residents().size();
        return usual == 0 ? 0 : Math.min(1, community.agenda().fund() / usual);
    }

    private void advance(Community community, Turn turn) {
        Iterator<Proposal> proposed = community.agenda().proposed().iterator();
        while (proposed.hasNext()) {
            Proposal matter = proposed.next();
            if (matter.stage() != Stage.BEFORE_ASSEMBLY && matter.due() <= turn.day() && !stays(community, turn, matter)) {
                proposed.remove();
            }
        }
    }

    /** Ends a step; whether the matter is still before somebody. */
    private boolean stays(Community community, Turn turn, Proposal matter) {
        boolean studied = matter.stage() == Stage.STUDIED;
        if (studied || matter.stage() == Stage.REVIEWED) {
            if (isFoundUnfit(community, turn, matter)) {
                community.ledger().count(Flow.MATTERS_FOUND_UNFIT);
                reject(community, matter);
                return false;
            }
        }
        if (studied && !matter.deliberated()) {
            decide(community, turn, matter, List.of(), parameters.fit().fairAnyway());
            return false;
        }
        move(community, turn.day(), matter);
        return true;
    }

    private void move(Community community, int today, Proposal matter) {
        switch (matter.stage()) {
            case STUDIED -> {
                owe(community, parameters.hours().consultation());
                matter.moves(Stage.CONSULTED, today + days(community, parameters.steps().consultation()));
            }
            case CONSULTED -> {
                matter.improves(parameters.fit().committees());
                matter.moves(Stage.REVIEWED, today + days(community, parameters.steps().review()));
            }
            default -> matter.moves(Stage.BEFORE_ASSEMBLY, today);
        }
    }

    /** Study finds what is unlawful with the secretary's skill; party members look a second time. */
    private boolean isFoundUnfit(Community community, Turn turn, Proposal matter) {
        if (!matter.nature().unlawful()) {
            return false;
        }
        double chance = matter.deliberated() ? parameters.steps().finds() : parameters.steps().findsAlone();
        long look = 2L * community.number() + (matter.stage() == Stage.STUDIED ? 0 : 1);
        return turn.draws().on(matter.nature().day()).happens(Chance.STUDY_FINDS, look, chance * community.party().skill());
    }

    private void resolve(Community community, Turn turn, Agenda.Assembly assembly) {
        int present = assembly.present().size();
        DeliberationParameters.Fit fit = parameters.fit();
        double heard = present == 0 ? 0 : present / (present + fit.half() * (1 - community.practices().brings(Practice.DELIBERATION_HALL)));
        double voice = heard * (1 - assembly.skew());
        community.agenda().hears(voice);
        community.ledger().count(Flow.ASSEMBLIES);
        community.ledger().add(Flow.ASSEMBLY_PRESENT, present);
        community.ledger().add(Flow.ASSEMBLY_SKEW, assembly.skew());
        community.ledger().add(Flow.ASSEMBLY_HEARD, voice);
        boolean quorum = present >= parameters.steps().quorum() * community.residents().size();
        double better = fit.voice() * voice - fit.capture() * (1 - heard) * assembly.skew();
        double fair = fit.fairAnyway() + fit.fairByVoice() * voice;
        Iterator<Proposal> proposed = community.agenda().proposed().iterator();
        int left = (int) parameters.choice().atAssembly();
        while (proposed.hasNext() && left > 0) {
            Proposal matter = proposed.next();
            if (matter.stage() == Stage.BEFORE_ASSEMBLY) {
                left--;
                if (quorum ? resolved(community, turn, assembly, matter, better, fair) : givenUp(community, turn, matter)) {
                    proposed.remove();
                }
            }
        }
    }

    private boolean resolved(Community community, Turn turn, Agenda.Assembly assembly, Proposal matter, double better, double fair) {
        matter.improves(better);
        if (matter.fit() < parameters.steps().accepted() && !matter.nature().fromAbove()) {
            reject(community, matter);
        } else {
            community.ledger().count(Flow.MATTERS_DELIBERATED);
            decide(community, turn, matter, assembly.present(), fair);
        }
        return true;
    }

    /** Without a quorum the matter waits for the next assembly; after some the organizations decide by themselves. */
    private boolean givenUp(Community community, Turn turn, Proposal matter) {
        matter.isPostponed();
        if (matter.postponed() < parameters.steps().tries()) {
            return false;
        }
        decide(community, turn, matter, List.of(), parameters.fit().fairAnyway());
        return true;
    }

    private static void reject(Community community, Proposal matter) {
        matter.moves(Stage.REJECTED, 0);
        community.ledger().count(Flow.MATTERS_REJECTED);
    }

    private void decide(Community community, Turn turn, Proposal matter, List<Resident> present, double fair) {
        Deliberation lever = turn.levers().deliberation();
        double fairness = Math.min(1, fair + parameters.fit().fairByDisclosure() * lever.disclosure());
        matter.isDecided(present, fairness);
        matter.moves(Stage.DECIDED, turn.day() + days(community,
                parameters.steps().disclosure() + parameters.steps().carrying() * matter.nature().pace()));
        community.agenda().underway().add(matter);
        community.agenda().news().add(matter);
        owe(community, parameters.hours().disclosure() * lever.disclosure() + parameters.hours().carrying());
        community.ledger().count(Flow.MATTERS_DECIDED);
        community.ledger().add(Flow.MATTERS_DISCLOSED, lever.disclosure());
        community.ledger().add(Flow.DAYS_TO_DECIDE, turn.day() - matter.proposedOn());
        community.ledger().add(Flow.FIT, matter.fit());
        community.ledger().add(Flow.FAIRNESS, fairness);
    }

    /** Days that a step takes: longer where there are no hours for organizing it. */
    private int days(Community community, double days) {
        return (int) Math.ceil(days / Math.max(parameters.steps().slowest(), community.party().organizing()));
    }

    private static void owe(Community community, double hours) {
        community.party().owesOrganizing(hours);
        community.ledger().add(Flow.HOURS_DELIBERATION, hours);
    }
}
