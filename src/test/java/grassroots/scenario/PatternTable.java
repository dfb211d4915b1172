package grassroots.scenario;

import grassroots.experiment.Pattern;
import grassroots.experiment.Patterns;
import grassroots.parameter.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The patterns that the default world must show, in Markdown. */
final class PatternTable {
    private PatternTable() {}

    /** The table. */
    static String text() {
        StringBuilder text = new StringBuilder(Appendix.MADE).append("# Appendix E: patterns\n\n"
                + "What the command `patterns` reads from runs, and the tolerance within which the whole 95 % interval of the mean must lie.\n"
                + "Which numbers were set with a pattern in view, and what the kinds mean, stands in [odd.md](odd.md).\n\n"
                + "| pattern | what is seen | 含义 | kind | tolerance | source |\n|---|---|---|---|---|---|\n");
        for (Pattern pattern : Patterns.all()) {
            Range tolerance = new Range(rounded(pattern.tolerance().low()), rounded(pattern.tolerance().high()));
            text.append("| `").append(pattern.key()).append("` | ").append(pattern.meaning().en()).append(" | ")
                    .append(pattern.meaning().zh()).append(" | ").append(pattern.kind().name().toLowerCase(Locale.ROOT))
                    .append(" | ").append(tolerance.words()).append(" | ")
                    .append(pattern.source()).append(" |\n");
        }
        return text.toString();
    }

    private static double rounded(double bound) {
        return Double.isInfinite(bound) ? bound : new BigDecimal(bound).round(new MathContext(3)).doubleValue();
    }
}
