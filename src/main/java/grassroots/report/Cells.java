package grassroots.report;

import java.util.Locale;

/** Cells of the tables that can be taken from a page. */
final class Cells {
    private Cells() {}

    /** A number to six digits, empty for none. */
    static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6g", value);
    }

    /** A text, in quotes where it needs them. */
    static String text(String cell) {
        return cell.matches("[^\",\n\r]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
