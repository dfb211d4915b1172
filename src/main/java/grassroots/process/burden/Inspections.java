package grassroots.process.burden;

import grassroots.policy.InspectionCap;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.UpwardTask;

/**
 * Inspections take hours, find paper work and hazards and are felt for a while. A cap removes the excess as far as it is
 * enforced; part of what is evaded returns as research visits (MODEL 5.3).
 */
public final class Inspections implements CommunityProcess {
    private static final long serialVersionUID = 1;
    private static final int TOWNSHIP_ITSELF = -1;

    private final BurdenParameters.Inspections parameters;
    private final int due;
    private final Calendar calendar;
    private final Scale scale;
    private final double fading;

    /** By these parameters. */
    public Inspections(BurdenParameters parameters, Calendar calendar) {
        this.parameters = parameters.inspections();
        this.due = parameters.deadlines().inspection();
        this.calendar = calendar;
        this.scale = new Scale(parameters.hours());
        this.fading = Calendar.fading(1, this.parameters.halfLife());
    }

    @Override
    public void step(Community community, Turn turn) {
        community.pressure().detectionFades(fading);
        if (!calendar.isWorkday(turn.day())) {
            return;
        }
        double planned = parameters.aYear() * community.inspectionPace() / calendar.workdaysOfYear();
        int visits = grassroots.random.Distribution.poisson(
                turn.draws().uniform(Chance.INSPECTION_PLANNED, community.number()), planned);
        double excess = excess(turn.levers().inspectionCap(), community.inspectionPace());
        for (int n = 0; n < visits; n++) {
            long key = (long) community.number() << 8 | n;
            boolean capped = turn.draws().happens(Chance.INSPECTION_CAPPED, key, excess);
            if (capped && turn.draws().happens(Chance.INSPECTION_GIVEN_UP, key, turn.levers().inspectionCap().enforcement())) {
                continue;
            }
            if (capped && turn.draws().happens(Chance.INSPECTION_RENAMED, key, parameters.renamed())) {
                receive(community, turn, n, parameters.hoursOfVisit(), Flow.RESEARCH_VISITS);
            } else {
                inspect(community, turn, n);
            }
        }
    }

    /** Share of planned inspections that a cap forbids. */
    private double excess(InspectionCap cap, double pace) {
        if (cap.enforcement() == 0) {
            return 0;
        }
        return Math.max(0, 1 - cap.perYear() / (parameters.aYear() * pace));
    }

    private void inspect(Community community, Turn turn, int n) {
        receive(community, turn, n, parameters.hours(), Flow.INSPECTIONS);
        community.pressure().detectionFelt(parameters.felt());
        community.ledger().add(Flow.HAZARDS_REMOVED, community.record().hazardsRemoved(parameters.hazards()));
        int found = 0;
        for (int i = 0; i < parameters.audited(); i++) {
            double u = turn.draws().uniform(Chance.PAPER_FOUND, (long) community.number() << 8 | n, i);
            found += u < parameters.found() * community.pressure().paper() ? 1 : 0;
        }
        community.ledger().add(Flow.PAPER_FOUND, found);
        if (found > 0) {
            hand(community, turn, 64 + n, UpwardTask.Kind.REWORK, found * parameters.rework() * scale.of(community));
        }
    }

    private void receive(Community community, Turn turn, int n, double hours, Flow kind) {
        community.ledger().count(kind);
        hand(community, turn, 128 + n, UpwardTask.Kind.INSPECTION, hours * scale.of(community));
    }

    private void hand(Community community, Turn turn, int n, UpwardTask.Kind kind, double hours) {
        community.ledger().count(Flow.TASKS_NEW);
        community.ledger().add(Flow.HOURS_DIRECT, hours);
        long number = Draws.pair((long) community.number() << 8 | n, turn.day());
        Gate.hand(community, new UpwardTask(number, kind, TOWNSHIP_ITSELF, hours, calendar.workday(turn.day()) + due));
    }
}
