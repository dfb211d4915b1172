package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.statistics.RankCorrelation;
import java.util.List;

/**
 * How far the difference that a scenario makes to an outcome depends on a parameter in doubt.
 *
 * @param scenario its name
 * @param metric the outcome
 * @param path of the parameter
 * @param rank correlation of parameter and difference over the draws, its interval one of all that are read together
 * @param parts the draws by fifths of the parameter's range, the lowest first
 */
public record Dependence(String scenario, Metric metric, String path, RankCorrelation rank, List<Part> parts) {
    /**
     * The draws in a fifth of a parameter's range.
     *
     * @param from its lower end
     * @param to its upper end
     * @param n how many draws
     * @param median of the differences, NaN of none
     * @param higher share of the differences above zero
     */
    public record Part(double from, double to, int n, double median, double higher) {
        /** The sign of the median. */
        public double sign() {
            return Double.isNaN(median) ? 0 : Math.signum(median);
        }
    }

    /** Parts of the range in which the median has the other sign than this one. */
    public List<Part> turned(double sign) {
        return parts.stream().filter(part -> part.sign() == -sign && sign != 0).toList();
    }
}
