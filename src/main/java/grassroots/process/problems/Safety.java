package grassroots.process.problems;

import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Matter;
import grassroots.world.Practice;
import grassroots.world.PublicRecord;

/** Hidden hazards are found by visits, volunteers and reports; what stays hidden can become an incident. */
public final class Safety implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final SafetyParameters parameters;
    private final Reference reference;
    private final double fading;

    /** Safety by these parameters. */
    public Safety(SafetyParameters parameters, Reference reference) {
        this.parameters = parameters;
        this.reference = reference;
        this.fading = grassroots.process.Calendar.fading(1, parameters.memory());
    }

    @Override
    public void step(Community community, Turn turn) {
        PublicRecord record = community.record();
        community.ledger().add(Flow.HAZARDS_REMOVED, record.hazardsRemoved(found(community)));
        int incidents = Distribution.poisson(
                turn.draws().uniform(Chance.INCIDENT, community.number()), parameters.incidentRate() * record.hazards());
        for (int i = 0; i < incidents; i++) {
            record.incidentHappens();
            community.ledger().count(Flow.INCIDENTS);
            community.signals(Matter.SAFETY, parameters.incidentHeat());
        }
        record.fades(0, fading);
    }

    private double found(Community community) {
        double volunteers = community.help().volunteers() / parameters.patrolHours();
        return parameters.foundAnyway()
                + parameters.foundByVisits() * (1 + community.practices().brings(Practice.PATROL))
                        * community.pressure().visiting() / reference.visiting()
                + parameters.foundByVolunteers() * Math.min(parameters.mostPatrols(), volunteers)
                + (community.help().uncovered() + community.help().uncoveredByCouriers()) / Math.max(1, community.record().hazards());
    }
}
