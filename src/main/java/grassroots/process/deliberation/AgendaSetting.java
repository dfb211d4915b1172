package grassroots.process.deliberation;

import grassroots.policy.Deliberation;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Agenda;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Matter;
import grassroots.world.Proposal;
import grassroots.world.PublicRecord;
import java.util.Iterator;

/**
 * Matters are raised by residents and from above, and each month the community party organization decides which of them to put
 * forward, and which of these to deliberate with residents (MODEL 2, 5.9).
 */
public final class AgendaSetting implements CommunityProcess {
    private static final long serialVersionUID = 1;
    private static final Matter[] MATTERS = Matter.values();

    private final DeliberationParameters parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** By these parameters. */
    public AgendaSetting(DeliberationParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        Agenda agenda = community.agenda();
        agenda.beginDay();
        agenda.discloses(turn.levers().deliberation().disclosure());
        raise(community, turn);
        if (calendar.beginsMonth(turn.day() + Calendar.WEEK * community.number()) && !agenda.raised().isEmpty()) {
            putForward(community, turn, true);
            putForward(community, turn, false);
            setAside(community, turn.day());
        }
    }

    /** Nature has candidates in store at a policy-free rate; what is wrong and who is asked decide which are raised. */
    private void raise(Community community, Turn turn) {
        DeliberationParameters.Raising raising = parameters.raising();
        double perDay = raising.rate() * raising.headroom() / Calendar.YEAR;
        double u = turn.draws().uniform(Chance.MATTER_RAISED, community.number());
        if (u >= perDay) {
            return;
        }
        Draws.Hand hand = turn.draws().of(Chance.MATTER_ATTRIBUTES).hand(community.number());
        boolean fromAbove = hand.uniform(0) < raising.fromAbove();
        if (u < perDay / raising.headroom() * (fromAbove ? 1 : inclination(community, turn.levers().deliberation()))) {
            community.agenda().raised().add(new Proposal(kind(community, fromAbove, hand.uniform(1)),
                    nature(community, turn.day(), fromAbove, hand)));
            community.ledger().count(Flow.MATTERS_RAISED);
        }
    }

    /** How much more than at the reference residents raise: where more is unsolved, and where they are asked. */
    private double inclination(Community community, Deliberation lever) {
        double unsolved = community.record().unsolved() / community.residents().size() / reference.unsolved();
        double asked = 1 + parameters.raising().byMeetings() * (lever.meetings() - 1);
        return Math.min(parameters.raising().headroom(), Math.max(0, unsolved * asked));
    }

    private Proposal.Nature nature(Community community, int day, boolean fromAbove, Draws.Hand hand) {
        DeliberationParameters.Raising raising = parameters.raising();
        DeliberationParameters.Fit fit = parameters.fit();
        double alone = fit.alone() + fit.spread() * Distribution.normal(hand.uniform(2))
                + fit.skill() * (community.party().skill() - 1) - (fromAbove ? fit.fromAbove() : 0);
        double cost = hand.uniform(3) < raising.free()
                ? 0
                : raising.cost() * community.residents().size() * Distribution.lognormalAroundOne(hand.uniform(4), raising.costSpread());
        return new Proposal.Nature(day, fromAbove, hand.uniform(5), hand.uniform(6) < raising.unlawful(),
                Math.min(1, Math.max(0, alone)), cost, 0.5 + hand.uniform(7));
    }

    /** What residents raise is what many share, as far as it is known; what comes from above may be anything. */
    private static Matter kind(Community community, boolean fromAbove, double u) {
        double all = 0;
        for (Matter matter : MATTERS) {
            all += fromAbove ? 1 : shared(community, matter);
        }
        if (all == 0) {
            return MATTERS[(int) (u * MATTERS.length)];
        }
        double before = 0;
        for (Matter matter : MATTERS) {
            before += (fromAbove ? 1 : shared(community, matter)) / all;
            if (u < before) {
                return matter;
            }
        }
        return MATTERS[MATTERS.length - 1];
    }

    /** How many share a kind of matter, as far as it is known: what was voiced, and what residents said when they gathered. */
    private static double shared(Community community, Matter matter) {
        PublicRecord record = community.record();
        double voice = community.agenda().voice();
        return record.voiced(matter) * (1 - voice) + record.unsolved(matter) * voice;
    }

    /** Puts forward what the organization holds most urgent, with residents or without, as far as there is room. */
    private void putForward(Community community, Turn turn, boolean withResidents) {
        Deliberation lever = turn.levers().deliberation();
        double room = room(community, lever, withResidents);
        Agenda agenda = community.agenda();
        int open = count(agenda, withResidents);
        Proposal next = next(community, lever, withResidents);
        while (next != null && open + 1 <= room) {
            agenda.raised().remove(next);
            agenda.proposed().add(next);
            next.putForward(withResidents, turn.day(), turn.day() + days(community, parameters.steps().study()));
            community.ledger().count(Flow.MATTERS_PROPOSED);
            owe(community, parameters.hours().study());
            open++;
            next = next(community, lever, withResidents);
        }
    }

    private int days(Community community, double days) {
        return (int) Math.ceil(days / Math.max(parameters.steps().slowest(), community.party().organizing()));
    }

    /** How many matters it handles at once: less under load, more with skill. */
    private double room(Community community, Deliberation lever, boolean withResidents) {
        DeliberationParameters.Choice choice = parameters.choice();
        double over = Math.max(0, community.pressure().load() - choice.easesAt());
        double zeal = Math.min(1, community.party().skill() * Math.max(0, 1 - choice.easesBy() * over));
        double room = withResidents ? choice.atAssembly() * Math.max(1, lever.meetings()) : choice.alone();
        return Math.max(zeal > 0 ? 1 : 0, room * zeal);
    }

    private static int count(Agenda agenda, boolean withResidents) {
        int count = 0;
        for (Proposal proposal : agenda.proposed()) {
            count += proposal.deliberated() == withResidents ? 1 : 0;
        }
        return count;
    }

    private Proposal next(Community community, Deliberation lever, boolean withResidents) {
        Proposal best = null;
        double most = 0;
        for (Proposal raised : community.agenda().raised()) {
            boolean forResidents = lever.meetings() > 0 && raised.nature().importance() >= 1 - lever.matters();
            double urgency = urgency(community, raised);
            if (forResidents == withResidents && (best == null || urgency > most)) {
                best = raised;
                most = urgency;
            }
        }
        return best;
    }

    private double urgency(Community community, Proposal raised) {
        double most = 0;
        for (Matter matter : MATTERS) {
            most = Math.max(most, shared(community, matter));
        }
        double shared = most == 0 ? 0 : shared(community, raised.matter()) / most;
        return parameters.choice().shared() * shared + (1 - parameters.choice().shared()) * raised.nature().importance()
                + (raised.nature().fromAbove() ? parameters.choice().fromAbove() : 0);
    }

    private void setAside(Community community, int today) {
        Iterator<Proposal> raised = community.agenda().raised().iterator();
        while (raised.hasNext()) {
            if (today - raised.next().nature().day() > parameters.raising().setAside()) {
                raised.remove();
                community.ledger().count(Flow.MATTERS_SET_ASIDE);
            }
        }
    }

    private static void owe(Community community, double hours) {
        community.party().owesOrganizing(hours);
        community.ledger().add(Flow.HOURS_DELIBERATION, hours);
    }
}
