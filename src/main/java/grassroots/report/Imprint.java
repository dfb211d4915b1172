package grassroots.report;

import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import java.util.List;

/**
 * What was run, for the small print and the marks of a chart.
 *
 * @param title the scenario's title
 * @param policies what was tried, and when
 * @param seed seed of replication 0
 * @param hash of the question
 * @param version the program's version
 */
public record Imprint(Text title, List<ScheduledPolicy> policies, long seed, String hash, String version) {
    private static final int SHORT = 8;

    /** Begins the small print, the one line of an SVG that may differ between two builds. */
    public static final String MARK = "Grassroots ";

    /** The small print. */
    String line(int replications, String coverage, String language) {
        String hash = hash().substring(0, Math.min(SHORT, hash().length()));
        String tail = "zh".equals(language)
                ? "种子 %d · 重复 n = %d · 情景 %s".formatted(seed, replications, hash)
                : "seed %d · n = %d · scenario %s".formatted(seed, replications, hash);
        return MARK + version + " · " + title.in(language) + " · " + tail + (replications > 1 ? " · " + coverage : "");
    }

    /** The first day on which any policy acts; the day after the last possible one where none does. */
    int firstDay() {
        return policies.stream().mapToInt(ScheduledPolicy::start).min().orElse(Integer.MAX_VALUE);
    }
}
