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
        Across across) {
    private static final Set<String> FRACTIONS = Set.of("share", "chance", "index 0–1", "Gini 0–1");

    /** Fractions less another: a gap between groups, and what is reported less what is true. */
    private static final Set<String> GAPS = Set.of("measuredMinusTrue", "mediationGap", "gainGapRenters", "trustGapRenters", "gainGapOld",
            "trustGapOld", "trustGapNewEmployment", "trustGapAccess", "gainGapVillages");

    /** Money may be spent in one week that was saved in others, and hours be given that nobody asked for. */
    private static final Set<String> MAY_PASS_ONE = Set.of("budgetUsed", "organized");

    /** A metric that is a sum over a sum. */
    public Metric(String key, Group group, Text label, Text meaning, String unit, Better better, double matters,
            String mattersReason, Over over, Formula numerator, Formula denominator) {
        this(key, group, label, meaning, unit, better, matters, mattersReason, over, numerator, denominator, null);
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

    /** Between which values it can lie at all, where its unit says so. */
    public Range possible() {
        boolean fraction = FRACTIONS.contains(unit);
        boolean bounded = fraction && !MAY_PASS_ONE.contains(key);
        double least = !fraction ? Double.NEGATIVE_INFINITY : GAPS.contains(key) ? -1 : 0;
        return new Range(least, bounded ? 1 : Double.POSITIVE_INFINITY);
    }

    /** The value of a sum of numerators and a sum of denominators; NaN (an empty cell) where there is nothing to divide by. */
    public double value(double top, double bottom) {
        return denominator == null ? top : bottom == 0 ? Double.NaN : top / bottom;
    }
}
