package grassroots.experiment;

import grassroots.metrics.CommunityYears;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/** How much communities of one world differ from one another: the yardstick of effect sizes. */
final class BetweenCommunities {
    private final Map<String, List<Double>> variances = new HashMap<>();

    /** Adds a replication: the variance over communities of their means over the years from week 0. */
    void add(CommunityYears years) {
        for (int m = 0; m < years.keys().size(); m++) {
            Map<String, List<Double>> communities = new LinkedHashMap<>();
            for (CommunityYears.Row row : years.rows()) {
                if (row.year() >= 1 && !Double.isNaN(row.values()[m])) {
                    communities.computeIfAbsent(row.community(), id -> new ArrayList<>()).add(row.values()[m]);
                }
            }
            if (communities.size() > 1) {
                double[] means = communities.values().stream()
                        .mapToDouble(own -> own.stream().mapToDouble(value -> value).average().orElse(Double.NaN)).toArray();
                variances.computeIfAbsent(years.keys().get(m), key -> new ArrayList<>()).add(StatUtils.variance(means));
            }
        }
    }

    /** The deviation of each metric that differs between communities, the root of the mean variance over replications. */
    Map<String, Double> deviations() {
        Map<String, Double> deviations = new HashMap<>();
        variances.forEach((key, all) -> {
            double variance = all.stream().mapToDouble(value -> value).average().orElse(0);
            if (variance > 0) {
                deviations.put(key, StrictMath.sqrt(variance));
            }
        });
        return deviations;
    }
}
