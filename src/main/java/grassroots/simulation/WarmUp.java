package grassroots.simulation;

import grassroots.metrics.Observation;
import grassroots.policy.ScheduledPolicy;
import grassroots.population.CommunityList;
import grassroots.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;

/** The warm-up that all scenarios of a seed have in common when they differ in policies alone; runs go on from it, bit for bit. */
public final class WarmUp {
    private final byte[] saved;
    private final int firstDay;

    private WarmUp(byte[] saved, int firstDay) {
        this.saved = saved;
        this.firstDay = firstDay;
    }

    /** Runs the days before day 0, on which no policy acts; {@code null} when the watch stopped it. */
    public static WarmUp of(Scenario scenario, CommunityList communities, long seed, Look look, Watch watch) {
        GovernanceModel model = new GovernanceModel(scenario.withPolicies(List.of()), communities, seed, 1, look);
        model.start();
        try {
            for (int day = model.firstDay(); day < 0; day++) {
                model.stepDay();
                if (!watch.dayEnded(model.day())) {
                    return null;
                }
            }
            return new WarmUp(bytes(model), model.firstDay());
        } finally {
            model.finish();
        }
    }

    /** Tells someone who watches a run that goes on from here of the days it need not live again; {@code false} to stop it. */
    public boolean passes(Watch watch) {
        for (int day = firstDay; day < 0; day++) {
            if (!watch.dayEnded(day)) {
                return false;
            }
        }
        return true;
    }

    /** Runs the days from day 0 under these policies; {@code null} when the watch stopped it. */
    public Observation run(List<ScheduledPolicy> policies, Watch watch) {
        GovernanceModel model = model();
        try {
            model.adopt(policies);
            while (model.stepDay()) {
                if (!watch.dayEnded(model.day())) {
                    return null;
                }
            }
            return model.observation();
        } finally {
            model.finish();
        }
    }

    private static byte[] bytes(GovernanceModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        } catch (IOException impossible) {
            throw new IllegalStateException("a run in memory cannot fail to be written: " + impossible.getMessage(), impossible);
        }
        return bytes.toByteArray();
    }

    private GovernanceModel model() {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved))) {
            return (GovernanceModel) in.readObject();
        } catch (IOException | ClassNotFoundException impossible) {
            throw new IllegalStateException("a run in memory cannot fail to be read: " + impossible.getMessage(), impossible);
        }
    }
}
