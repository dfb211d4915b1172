package grassroots.process.deliberation;

import grassroots.policy.Deliberation;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Agenda;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Proposal;
import grassroots.world.Proposal.Stage;
import java.util.Iterator;

/**
 * What was decided is carried out or left undone: as far as it is binding, lawful and paid for, and more often where the supervision
 * committee or voters press. What is carried out and fits takes matters off people's minds and keeps some from arising (MODEL 5.9).
 */
public final class CarryingOut implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final DeliberationParameters parameters;
    private final double wear;

    /** By these parameters. */
    public CarryingOut(DeliberationParameters parameters) {
        this.parameters = parameters;
        this.wear = Calendar.fading(1, parameters.result().halfLife());
    }

    @Override
    public void step(Community community, Turn turn) {
        Agenda agenda = community.agenda();
        Deliberation lever = turn.levers().deliberation();
        if (lever.funds() > 0) {
            double aYear = lever.funds() * community.residents().size();
            agenda.receives(aYear / Calendar.YEAR, aYear * parameters.result().fundYears());
        }
        agenda.wears(wear);
        Iterator<Proposal> underway = agenda.underway().iterator();
        while (underway.hasNext()) {
            Proposal matter = underway.next();
            if (matter.due() <= turn.day() && ends(community, turn, matter)) {
                underway.remove();
                agenda.news().add(matter);
            }
        }
    }

    /** Whether the matter comes to an end today, one way or the other. */
    private boolean ends(Community community, Turn turn, Proposal matter) {
        Draws own = turn.draws().on(matter.nature().day());
        boolean paid = matter.nature().cost() <= community.agenda().fund();
        if (own.happens(Chance.CARRIES_OUT, community.number(), chance(community, turn, matter, paid))) {
            carryOut(community, turn, matter, paid);
            return true;
        }
        double supervised = community.mandate().supervised();
        if (!matter.pressed() && own.happens(Chance.UNDONE_FOUND, community.number(), supervised)) {
            community.ledger().count(Flow.UNDONE_FOUND);
            matter.isPressed(turn.day() + (int) Math.ceil(parameters.steps().pressed()));
            return false;
        }
        matter.moves(Stage.LEFT_UNDONE, 0);
        community.ledger().count(Flow.MATTERS_LEFT_UNDONE);
        return true;
    }

    private double chance(Community community, Turn turn, Proposal matter, boolean paid) {
        if (matter.nature().unlawful()) {
            return 0;
        }
        DeliberationParameters.Result result = parameters.result();
        double undone = 1 - (matter.deliberated() ? turn.levers().deliberation().bindingness() : result.alone());
        undone *= 1 - result.accountable() * community.mandate().accountable();
        undone *= matter.pressed() ? 1 - result.pressed() : 1;
        return (1 - undone) * (paid ? 1 : result.unpaid());
    }

    private void carryOut(Community community, Turn turn, Proposal matter, boolean paid) {
        DeliberationParameters.Result result = parameters.result();
        if (paid && matter.nature().cost() > 0) {
            community.agenda().spends(matter.nature().cost());
            community.pays(Flow.YUAN_DELIBERATION, matter.nature().cost());
        }
        community.record().settles(matter.matter(), result.settles() * matter.fit());
        community.agenda().prevents(matter.matter(), result.prevents() * matter.fit(), result.mostPrevented());
        matter.moves(Stage.CARRIED_OUT, 0);
        double disclosed = turn.levers().deliberation().disclosure();
        community.party().owesOrganizing(parameters.hours().disclosure() * disclosed);
        community.ledger().add(Flow.HOURS_DELIBERATION, parameters.hours().disclosure() * disclosed);
        community.ledger().count(Flow.MATTERS_CARRIED_OUT);
        community.ledger().add(Flow.MATTERS_DISCLOSED, disclosed);
    }
}
