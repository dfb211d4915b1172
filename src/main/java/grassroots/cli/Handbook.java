package grassroots.cli;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.parameter.Text;
import grassroots.parameter.UnitWords;
import grassroots.population.WorldColumn;
import grassroots.scenario.Catalogue;
import grassroots.scenario.ChoiceEntry;
import grassroots.scenario.LeverEntry;
import grassroots.scenario.ParameterEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Everything there is to set and to measure, as sheets in one language.
 *
 * @param language {@code en} or {@code zh}
 */
record Handbook(String language) {
    private static final List<String> SETTING = List.of("key", "unit", "min", "max", "default", "uncertainLow", "uncertainHigh",
            "choices", "source", "confidence", "reason", "meaning");
    private static final List<String> SETTING_BRIEFLY = List.of("key", "default", "unit", "meaning");

    /** Every lever: what it does, its settings, its cost and how it can fail. */
    Sheet levers() {
        List<List<Object>> rows = Catalogue.levers().stream().map(this::lever).toList();
        return sheet("lever", List.of("key", "group", "meaning", "settings", "cost", "failure"),
                List.of("key", "group", "meaning"), rows);
    }

    private List<Object> lever(LeverEntry lever) {
        Stream<String> numbers = lever.parameters().stream().map(this::briefly);
        Stream<String> words = lever.choices().stream().map(this::briefly);
        return List.of(lever.key(), words(lever.group().label()), words(lever.meaning()),
                Stream.concat(numbers, words).toList(), words(lever.cost()), words(lever.failure()));
    }

    private String briefly(ParameterEntry entry) {
        String range = Double.isFinite(entry.max()) ? plain(entry.min()) + "–" + plain(entry.max()) : "≥ " + plain(entry.min());
        return last(entry.path()) + " (" + unit(entry.unit()) + ", " + range + ", " + HandbookWords.in(language, "default") + " " + entry.written() + "): "
                + words(entry.meaning());
    }

    private String briefly(ChoiceEntry entry) {
        return last(entry.path()) + " (" + String.join(" " + HandbookWords.in(language, "or") + " ", entry.choices()) + ", "
                + HandbookWords.in(language, "default") + " " + entry.standard() + "): "
                + words(entry.meaning());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** Every setting that is no lever: unit, range, default, uncertainty and source. */
    Sheet parameters() {
        Stream<List<Object>> numbers = Stream.concat(
                        Catalogue.parameters().stream(), Catalogue.levers().stream().flatMap(lever -> lever.parameters().stream()))
                .map(this::number);
        Stream<List<Object>> choices = Stream.concat(
                        Catalogue.choices().stream(), Catalogue.levers().stream().flatMap(lever -> lever.choices().stream()))
                .map(this::choice);
        return sheet("parameter", SETTING, SETTING_BRIEFLY, Stream.concat(numbers, choices).toList());
    }

    private List<Object> number(ParameterEntry entry) {
        return List.of(entry.path(), unit(entry.unit()), entry.min(), entry.max(), entry.written(), entry.low(), entry.high(), "",
                entry.source(), HandbookWords.in(language, entry.confidence().name().toLowerCase(Locale.ROOT)), entry.reason(), words(entry.meaning()));
    }

    private List<Object> choice(ChoiceEntry entry) {
        return List.of(entry.path(), unit("word"), Double.NaN, Double.NaN, entry.standard(), Double.NaN, Double.NaN,
                entry.choices(), "", "", "", words(entry.meaning()));
    }

    /** Every metric: unit, direction and the smallest change that matters. */
    Sheet metrics() {
        return sheet("metric", List.of("key", "group", "label", "unit", "better", "matters", "mattersReason", "meaning"),
                List.of("key", "group", "unit", "meaning"), Metrics.all().stream().map(this::metric).toList());
    }

    private List<Object> metric(Metric metric) {
        return List.of(metric.key(), words(metric.group().label()), words(metric.label()), unit(metric.unit()),
                HandbookWords.in(language, metric.better().name().toLowerCase(Locale.ROOT)), metric.matters(), metric.mattersReason(), words(metric.meaning()));
    }

    /** Every column of a world file: unit, largest value and what holds where it is missing. */
    Sheet world() {
        return sheet("column", List.of("key", "unit", "max", "whenMissing", "meaning"),
                List.of("key", "unit", "whenMissing", "meaning"), Arrays.stream(WorldColumn.values()).map(this::column).toList());
    }

    private List<Object> column(WorldColumn column) {
        return List.of(column.key(), unit(column.unit()), column.most() > 0 ? column.most() : Double.NaN,
                column.needed() ? HandbookWords.in(language, "needed") : words(column.whenMissing()), words(column.meaning()));
    }

    private Sheet sheet(String kind, List<String> columns, List<String> brief, List<List<Object>> rows) {
        return new Sheet(kind, columns, columns.stream().map(column -> HandbookWords.in(language, column)).toList(), brief, rows);
    }

    private String unit(String unit) {
        return UnitWords.of(unit).in(language);
    }

    private String words(Text text) {
        return text == null ? "" : text.in(language);
    }
}
