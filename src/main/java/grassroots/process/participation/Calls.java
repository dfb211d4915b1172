package grassroots.process.participation;

import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Agenda;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Mandate;
import grassroots.world.Resident;
import grassroots.world.Residents;
import grassroots.world.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * On the days on which residents are called to an assembly or to vote, each decides whether to go; on all other days nothing
 * happens (MODEL 5.8, 5.9).
 */
public final class Calls implements CommunityProcess {
    private static final long serialVersionUID = 1;
    private static final Trait[] GROUPS = {Trait.YOUNG, Trait.OLD, Trait.RENTER, Trait.NEW_EMPLOYMENT, Trait.PARTY_MEMBER};

    private final ParticipationParameters parameters;
    private final Decision decision;
    private transient Leanings leanings;

    /** By these parameters. */
    public Calls(ParticipationParameters parameters) {
        this.parameters = parameters;
        this.decision = new Decision(parameters.noise(), parameters.noiseWidth());
    }

    @Override
    public void step(Community community, Turn turn) {
        Agenda.Call call = community.agenda().call();
        boolean vote = community.mandate().called();
        if (call == null && !vote) {
            return;
        }
        prepare(community, turn.day());
        if (call != null) {
            gather(community, turn, call);
        }
        if (vote) {
            vote(community, turn);
        }
    }

    private void prepare(Community community, int day) {
        if (leanings == null) {
            leanings = new Leanings(parameters);
        }
        leanings.lookAt(community, day);
    }

    private void gather(Community community, Turn turn, Agenda.Call call) {
        double drawn = parameters.called().stake() * call.stake() - parameters.called().assembly();
        Draws.Die die = turn.draws().of(Chance.ATTENDS_ASSEMBLY);
        List<Resident> present = new ArrayList<>();
        int place = 0;
        for (Resident resident : community.residents()) {
            if (goes(resident, leanings.own(place++) + drawn, die.uniform(resident.id()))) {
                present.add(resident);
                resident.takesPart(turn.day(), parameters.fatigue().turn());
            }
        }
        community.agenda().gathers(new Agenda.Assembly(present, skew(present, community.residents())));
    }

    /** Whether the resident goes; looks at the ties only where they can change the answer. */
    private boolean goes(Resident resident, double own, double u) {
        double ofTies = parameters.weights().ties();
        return decision.acts(own + ofTies, u) && decision.acts(own + ofTies * leanings.shareOfTies(resident), u);
    }

    /** How unlike all residents those present are: the largest difference in the share of a group. */
    private static double skew(List<Resident> present, Residents all) {
        if (present.isEmpty()) {
            return 1;
        }
        double largest = 0;
        for (Trait group : GROUPS) {
            int count = 0;
            for (Resident resident : present) {
                count += resident.is(group) ? 1 : 0;
            }
            largest = Math.max(largest, Math.abs((double) count / present.size() - (double) all.count(group) / all.size()));
        }
        return largest;
    }

    private void vote(Community community, Turn turn) {
        Mandate mandate = community.mandate();
        double driven = parameters.called().drive() * mandate.drive();
        double cost = parameters.called().vote();
        Draws.Die die = turn.draws().of(Chance.VOTES);
        int believing = 0;
        int brought = 0;
        int place = 0;
        for (Resident resident : community.residents()) {
            double own = leanings.own(place++) - cost;
            double u = die.uniform(resident.id());
            if (goes(resident, own, u)) {
                believing++;
            } else if (driven > 0 && goes(resident, own + driven, u)) {
                brought++;
            }
        }
        mandate.counts(believing, brought);
        community.ledger().add(Flow.ELECTORS, community.residents().size());
        community.ledger().add(Flow.VOTES, believing + brought);
        community.ledger().add(Flow.VOTES_BROUGHT, brought);
    }
}
