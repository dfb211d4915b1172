package grassroots.scenario;

import grassroots.parameter.Components;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
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
 * @param budget yuan for 10,000 residents and year that policies may cost
 * @param processes the submodels that take part
 * @param uncertainties parameters that policy cannot set
 * @param levers the value of every lever where no policy acts
 * @param policies what is tried
 */
public record Scenario(
        @Parameter(en = "version of the file format", zh = "文件格式版本", unit = "version", min = 1, max = 1, reason = "the only one so far")
                int schemaVersion,
        @Described(en = "short name, used for the result folder", zh = "简称，用作结果目录名") String name,
        @Described(en = "one line", zh = "标题") Text title,
        @Described(en = "what is asked", zh = "所问的问题") Text question,
        Horizon horizon,
        @Parameter(en = "seed of the first replication; each further one adds 1", zh = "首次重复的随机种子，其后逐次加一", unit = "seed",
                max = 1e12, reason = "any; small enough to survive a spreadsheet")
                long seed,
        @Parameter(en = "replications, runs of the same scenario with different seeds", zh = "重复次数", unit = "runs", min = 1, max = 100000,
                reason = "intervals narrow enough for the flagship's outcomes")
                int replications,
        @Described(en = "metrics that answer the question", zh = "回答问题的指标") List<String> outcomes,
        @Described(en = "metrics to record, empty for all that mean anything", zh = "所记录的指标，留空为全部") List<String> metrics,
        WorldPlan world,
        @Parameter(en = "yearly budget of a district for policies, .inf for no limit; a package that exceeds it is paid for in the order listed", zh = "区级年度政策预算，.inf 为不限；超出时按所列顺序拨付", unit = "yuan of 2024 for 10,000 residents and year",
                reason = "no limit, so that a lever is seen at its full value")
                double budget,
        @Described(en = "submodels that take part; 'without' lists those that do not", zh = "参与模拟的子模型；without 列出关闭的") Set<Submodel> processes,
        Uncertainties uncertainties,
        @Described(en = "every lever where no policy acts", zh = "无政策时各杠杆取值") Levers levers,
        @Described(en = "what is tried", zh = "所试行的政策") List<ScheduledPolicy> policies)
        implements Serializable {

    /** The same with other policies. */
    public Scenario withPolicies(List<ScheduledPolicy> others) {
        return with("policies", List.copyOf(others));
    }

    /** The same with another seed. */
    public Scenario withSeed(long another) {
        return with("seed", another);
    }

    /** The same with another budget. */
    public Scenario withBudget(double yuan) {
        return with("budget", yuan);
    }

    private Scenario with(String component, Object value) {
        Object[] values = Components.of(Scenario.class).stream()
                .map(one -> one.getName().equals(component) ? value : Components.value(this, one))
                .toArray();
        return (Scenario) Components.create(Scenario.class, values);
    }
}
