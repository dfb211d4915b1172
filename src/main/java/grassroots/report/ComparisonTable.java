package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.Contrast.Verdict;
import grassroots.parameter.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A comparison for people: a table of the named outcomes, then what can be said of them in sentences whose intervals hold together.
 *
 * @param contrasts all rows of the comparison
 * @param base name of the scenario that the others are compared with
 * @param words language and numbers
 */
public record ComparisonTable(List<Contrast> contrasts, String base, ComparisonWords words) {
    private static final int GAP = 2;

    /** The lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String scenario : contrasts.stream().map(Contrast::scenario).distinct().toList()) {
            lines.addAll(table(scenario));
            lines.addAll(sentences(scenario));
        }
        lines.addAll(notes());
        return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
    }

    private List<Contrast> named(String scenario, Period period) {
        return contrasts.stream()
                .filter(row -> row.answers() && row.scenario().equals(scenario) && row.period() == period).toList();
    }

    private boolean isDoubted() {
        return contrasts.stream().anyMatch(row -> row.doubt().n() > 0);
    }

    private boolean isTested() {
        return contrasts.stream().anyMatch(row -> !Double.isNaN(row.p()));
    }

    private List<String> table(String scenario) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(scenario));
        named(scenario, Period.WHOLE).forEach(row -> rows.add(row(row)));
        List<String> lines = new ArrayList<>();
        int pairs = named(scenario, Period.WHOLE).stream().mapToInt(row -> row.difference().n()).max().orElse(0);
        lines.add("");
        lines.add(words.words("%s against %s, %s of replications, means over the weeks from week 0".formatted(scenario, base, Decimal.count(pairs, "pair")),
                "%s与%s相比，%d对重复运行，第0周起各周均值".formatted(scenario, base, pairs)));
        lines.addAll(aligned(rows));
        List<List<String>> end = new ArrayList<>();
        end.add(header(scenario).subList(0, 4));
        named(scenario, Period.END).forEach(row -> end.add(row(row).subList(0, 4)));
        lines.add(words.words("The last 12 weeks:", "最后12周："));
        lines.addAll(aligned(end));
        return lines;
    }

    private List<String> header(String scenario) {
        List<String> header = new ArrayList<>(List.of("", base, scenario, words.words("difference [95 %]", "差值[95%]"),
                words.words("effect", "效应量"), words.words("improved", "改善比例")));
        if (isTested()) {
            header.add(words.words("p (Holm)", "p(Holm)"));
        }
        header.add(words.words("needed", "所需次数"));
        if (isDoubted()) {
            header.add(words.words("over parameters [5–95 %]", "参数不确定[5–95%]"));
        }
        return header;
    }

    private List<String> row(Contrast row) {
        List<String> cells = new ArrayList<>(List.of("  " + words.name(row),
                words.level(row.metric(), row.baseline(), row.difference()), words.level(row.metric(), row.value(), row.difference()),
                words.difference(row.metric(), row.difference()) + " " + words.shortUnit(row.metric()),
                Double.isNaN(row.effectSize()) ? "" : number("%.2f", row.effectSize()),
                Double.isNaN(row.improved()) ? "" : number("%.0f %%", 100 * row.improved())));
        if (isTested()) {
            cells.add(p(row.adjusted()));
        }
        cells.add(row.needed().needed() == 0 ? "" : row.needed().needed() + " (≤ " + row.needed().upper() + ")");
        if (isDoubted()) {
            cells.add(row.doubt().n() == 0 ? "" : words.doubt(row.metric(), row.doubt()));
        }
        return cells;
    }

    private static String p(double p) {
        return Double.isNaN(p) ? "" : p < 0.001 ? "< 0.001" : number("%.3f", p);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }

    private List<String> sentences(String scenario) {
        List<String> lines = new ArrayList<>();
        lines.add(words.words("What can be said, with intervals that hold for all of it together:", "可以下的结论(区间对全部结论同时成立)："));
        for (Verdict verdict : Verdict.values()) {
            named(scenario, Period.WHOLE).stream().filter(row -> row.verdict() == verdict).forEach(row -> lines.add(sentence(row)));
        }
        contrasts.stream().filter(row -> row.lacksAnswer() && row.scenario().equals(scenario) && row.period() == Period.WHOLE)
                .forEach(row -> lines.add(words.words("  nothing to compare: %s has no value in one of the two", "  无从比较：%s在其中一方没有数值")
                        .formatted(words.name(row))));
        return lines;
    }

    private String sentence(Contrast row) {
        String open = row.verdict() == Verdict.OPEN && row.simultaneous().tells() && row.needed().needed() > row.difference().n()
                ? words.words("; %d replications would bring the interval down to what matters (at most %d, 90 %% sure)",
                                "；需%d次重复可把区间缩小到有意义的变化(90%%把握不超过%d次)")
                        .formatted(row.needed().needed(), row.needed().upper())
                : "";
        String doubt = row.doubt().n() == 0 ? "" : words.words("; over parameters ", "；参数不确定下") + words.doubt(row.metric(), row.doubt());
        return "  " + words.verdict(row.verdict()) + words.words(": ", "：") + words.name(row) + " "
                + words.difference(row.metric(), row.simultaneous()) + " " + words.shortUnit(row.metric()) + doubt + open + alike(row);
    }

    private String alike(Contrast row) {
        boolean few = row.simultaneous().isKnown() && !row.simultaneous().tells();
        return few ? words.words("; the same in %d pairs, too few to show how much it varies", "；%d对运行相同，对数过少，看不出离散程度")
                .formatted(row.difference().n()) : "";
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!isDoubted()) {
            notes.add(words.words("Intervals cover chance only; --uncertain 200 adds doubt about parameters.",
                    "区间仅含随机性；--uncertain 200 可加入参数不确定性。"));
        }
        if (isTested()) {
            notes.add(words.words("p answers whether there is any effect in this model, and nothing else; effect is in standard deviations"
                            + " between communities.", "p值只回答模型中是否有任何效应；效应量以社区间标准差为单位。"));
        }
        return notes;
    }

    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        return rows.stream().map(row -> {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + GAP));
            }
            return line.toString().stripTrailing();
        }).toList();
    }

    /** Columns of a terminal that a text takes: two for a Chinese character. */
    private static int width(String text) {
        return text.chars().map(c -> c >= 0x1100 && Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303f || c >= 0xff00 ? 2 : 1).sum();
    }
}
