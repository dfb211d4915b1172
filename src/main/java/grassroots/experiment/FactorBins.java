package grassroots.experiment;

import grassroots.parameter.Decimal;
import grassroots.parameter.Range;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepDesign;
import grassroots.scenario.SweepFactor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the values of a factor are put together: by level, or in equal parts of its range where there are too many.
 *
 * @param factor the factor
 * @param levels its levels as written, in order; empty for parts of a range
 * @param range what is cut into parts, {@code null} for levels
 * @param parts how many
 */
public record FactorBins(SweepFactor factor, List<String> levels, Range range, int parts) {
    private static final MathContext SHORT = new MathContext(3);
    private static final int MOST_WORDS = 40;

    /**
     * The bins of a factor.
     *
     * @param column where the factor stands in the rows of a table
     * @param most levels up to which each is a bin of its own
     * @param parts of a range where there are more
     */
    static FactorBins of(Sweep sweep, int column, int most, int parts) {
        SweepFactor factor = sweep.factors().get(column);
        SweepDesign design = sweep.file().design();
        Set<String> levels = new LinkedHashSet<>();
        if (design == SweepDesign.POINTS) {
            sweep.rows().forEach(row -> levels.add(row.get(column)));
        } else if (!design.isSampled() || factor.range() == null) {
            levels.addAll(factor.levels());
        } else if (factor.whole() && factor.range().max() - factor.range().min() < most) {
            IntStream.rangeClosed((int) Math.ceil(factor.range().min()), (int) factor.range().max())
                    .forEach(level -> levels.add(Decimal.text(level)));
        }
        if (design == SweepDesign.ONE_AT_A_TIME) {
            levels.add(factor.base());
        }
        return of(factor, new ArrayList<>(levels), most, parts);
    }

    private static FactorBins of(SweepFactor factor, List<String> levels, int most, int parts) {
        if (levels.isEmpty()) {
            return new FactorBins(factor, List.of(), factor.range(), parts);
        }
        boolean numbers = levels.stream().allMatch(level -> Double.isFinite(Decimal.number(level)));
        if (numbers) {
            levels.sort(Comparator.comparingDouble(Decimal::number));
        }
        if (numbers && levels.size() > most) {
            return new FactorBins(factor, List.of(), new Range(Decimal.number(levels.get(0)), Decimal.number(levels.get(levels.size() - 1))), parts);
        }
        return new FactorBins(factor, List.copyOf(levels.subList(0, Math.min(levels.size(), MOST_WORDS))), null, 0);
    }

    /** Whether there is a bin for each level. */
    public boolean isLevels() {
        return range == null;
    }

    /** Whether values are places on a line. */
    public boolean isNumeric() {
        return range != null || !factor.unit().equals("text") && levels.stream().allMatch(level -> Double.isFinite(Decimal.number(level)));
    }

    /** How many bins there are. */
    public int size() {
        return isLevels() ? levels.size() : parts;
    }

    /** The bin of a value; −1 where there is none. */
    public int of(String value) {
        if (isLevels()) {
            return levels.indexOf(value);
        }
        double place = (Decimal.number(value) - range.min()) / (range.max() - range.min());
        return place >= 0 && place <= 1 ? Math.min(parts - 1, (int) (place * parts)) : -1;
    }

    /** Where a bin lies: its level, the middle of its part of the range, or its number where levels are words. */
    public double place(int bin) {
        if (!isLevels()) {
            return edge(bin + 0.5);
        }
        return isNumeric() ? Decimal.number(levels.get(bin)) : bin;
    }

    /** How far along the axis a value lies, from 0 at the first level or end to 1 at the last; a half where they are one. */
    public double along(double value) {
        double from = isLevels() ? place(0) : range.min();
        double to = isLevels() ? place(size() - 1) : range.max();
        return to > from ? (value - from) / (to - from) : 0.5;
    }

    /** What a bin is called. */
    public String label(int bin) {
        return isLevels() ? shortened(levels.get(bin)) : between(bin, bin);
    }

    /** What some neighbouring parts of a range are called. */
    String between(int first, int last) {
        return rounded(edge(first)) + "–" + rounded(edge(last + 1.0));
    }

    private double edge(double parts) {
        return range.min() + parts / this.parts * (range.max() - range.min());
    }

    private static String shortened(String level) {
        double number = Decimal.number(level);
        return Double.isFinite(number) ? Decimal.text(new BigDecimal(number).round(new MathContext(6)).doubleValue()) : level;
    }

    private static String rounded(double number) {
        return Decimal.text(new BigDecimal(number).round(SHORT).doubleValue());
    }
}
