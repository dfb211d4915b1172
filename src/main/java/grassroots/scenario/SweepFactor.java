package grassroots.scenario;

import grassroots.parameter.Decimal;
import grassroots.parameter.Range;
import grassroots.parameter.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A factor of a sweep, ready to vary.
 *
 * @param path its path in the scenario
 * @param meaning what it is
 * @param unit its unit, {@code text} for words
 * @param whole whether it is a whole number
 * @param base its value in the scenario, as written
 * @param values the values it takes as written, empty for a range
 * @param range over which it varies, {@code null} for values
 * @param steps levels of a range
 */
public record SweepFactor(
        String path, Text meaning, String unit, boolean whole, String base, List<String> values, Range range, int steps) {

    /** Digits that keep a place in a range apart from any other that a design may ask for. */
    private static final MathContext DIGITS = new MathContext(9);

    /** The levels it takes in designs that need levels, in order. */
    public List<String> levels() {
        if (range == null) {
            return values;
        }
        return IntStream.range(0, steps)
                .mapToObj(step -> text(range.min() + (range.max() - range.min()) * step / (steps - 1)))
                .distinct()
                .toList();
    }

    /** The value at a place from 0 to 1 (exclusive) of its range or along its values. */
    public String at(double place) {
        if (range == null) {
            return values.get((int) (place * values.size()));
        }
        double number = whole
                ? range.min() + Math.floor(place * (range.max() - range.min() + 1))
                : range.min() + place * (range.max() - range.min());
        return text(number);
    }

    private String text(double number) {
        double short9 = new BigDecimal(number).round(DIGITS).doubleValue();
        return Decimal.text(whole ? Math.rint(number) : Math.min(range.max(), Math.max(range.min(), short9)));
    }
}
