package grassroots.metrics;

import grassroots.parameter.Range;
import grassroots.parameter.Text;
import grassroots.world.Community;
import grassroots.world.World;
import java.io.Serializable;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * One outcome, declared once: axis labels, the dictionary and menus come from here. Its weekly value in a community is
 * numerator over denominator; over several communities, sum over sum.
 *
 * @param key column name, camelCase
 * @param group chart and chapter it belongs to
 * @param label short name for axes and legends
 * @param meaning one sentence
 * @param unit unit in words
 * @param better which direction is an improvement
 * @param matters smallest change that matters to anyone
 * @param mattersReason why that one
 * @param over how weeks are put together
 * @param numerator of one community, read at the end of a week
 * @param denominator of one community; {@code null} for plain sums
 * @param across read from the whole world instead, where no sum over communities gives it; {@code null} for all others
 * @param possible between which values it can lie at all
 */
public record Metric(
        String key,
        Group group,
        Text label,
        Text meaning,
        String unit,
        Better better,
        double matters,
        String mattersReason,
        Over over,
        Formula numerator,
        Formula denominator,
        Across across,
        Range possible) {
    private static final Set<String> FRACTIONS = Set.of("share", "chance", "index 0–1", "Gini 0–1");

    /** A metric that is a sum over a sum. */
    public Metric(String key, Group group, Text label, Text meaning, String unit, Better better, double matters,
            String mattersReason, Over over, Formula numerator, Formula denominator) {
        this(key, group, label, meaning, unit, better, matters, mattersReason, over, numerator, denominator, null);
    }

    /** A metric that may be read from the whole world; a fraction lies between 0 and 1, and of other units nothing is said. */
    public Metric(String key, Group group, Text label, Text meaning, String unit, Better better, double matters,
            String mattersReason, Over over, Formula numerator, Formula denominator, Across across) {
        this(key, group, label, meaning, unit, better, matters, mattersReason, over, numerator, denominator, across,
                FRACTIONS.contains(unit) ? new Range(0, 1) : new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    /** Reads one community. */
    public interface Formula extends ToDoubleFunction<Community>, Serializable {}

    /** Reads the whole world. */
    public interface Across extends ToDoubleFunction<World>, Serializable {}

    /** Which direction is an improvement. */
    public enum Better { UP, DOWN, NEITHER }

    /** How a metric is put together over weeks: a flow adds up within the week, a stock is read at its end. */
    public enum Over { FLOW, STOCK }

    /** The charts and chapters of a report. */
    public enum Group {
        BURDEN("burden", "负担"),
        SERVICE("service", "服务"),
        TRUST("trust and sense of gain", "信任与获得感"),
        PARTICIPATION("participation", "群众参与"),
        PETITIONS("petitions and incidents", "信访与事件"),
        LAW("disputes, law and norms", "纠纷、法治与规范"),
        WORKERS("workers", "社区工作者"),
        PRACTICES("practices", "治理做法"),
        EQUITY("equity", "公平"),
        COSTS("costs", "成本");

        private final Text label;

        Group(String en, String zh) {
            this.label = new Text(en, zh);
        }

        /** Its heading. */
        public Text label() {
            return label;
        }
    }

    /** The same, known to lie elsewhere than its unit says. */
    Metric within(double least, double most) {
        return new Metric(key, group, label, meaning, unit, better, matters, mattersReason, over, numerator, denominator, across,
                new Range(least, most));
    }

    /** The value of a sum of numerators and a sum of denominators; NaN (an empty cell) where there is nothing to divide by. */
    public double value(double top, double bottom) {
        return denominator == null ? top : bottom == 0 ? Double.NaN : top / bottom;
    }
}
