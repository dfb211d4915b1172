package grassroots.scenario;

import grassroots.parameter.Text;
import grassroots.population.WorldPlan;
import grassroots.policy.Levers;
import grassroots.policy.ScheduledPolicy;
import grassroots.process.Submodel;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A world, its uncertainties and its policies: one question, complete.
 *
 * @param schemaVersion version of the file format, 1
 * @param name short name, used for the result folder
 * @param title one line
 * @param question what it asks, one or two sentences
 * @param horizon how long
 * @param seed seed of replication 0; replication r has seed + r
 * @param replications how many
 * @param outcomes keys of the metrics that answer the question
 * @param metrics keys of the metrics to record, empty for all that mean anything
 * @param world the world to draw or to read
 * @param processes the submodels that take part
 * @param uncertainties parameters that policy cannot set
 * @param levers the value of every lever where no policy acts
 * @param policies what is tried
 */
public record Scenario(
        int schemaVersion,
        String name,
        Text title,
        Text question,
        Horizon horizon,
        long seed,
        int replications,
        List<String> outcomes,
        List<String> metrics,
        WorldPlan world,
        Set<Submodel> processes,
        Uncertainties uncertainties,
        Levers levers,
        List<ScheduledPolicy> policies)
        implements Serializable {}
