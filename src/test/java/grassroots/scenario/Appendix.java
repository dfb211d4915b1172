package grassroots.scenario;

import grassroots.architecture.LeverReaders;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.parameter.Decimal;
import grassroots.parameter.Described;
import grassroots.parameter.Range;
import grassroots.policy.Lever;
import grassroots.policy.LeverGroup;
import grassroots.policy.Levers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables behind the ODD document, made from the records: parameters, levers and metrics, in Markdown. */
final class Appendix {
    static final String MADE = "<!-- Made from the records by AppendixTest; rewrite it with"
            + " mvn -q test -Dtest='grassroots.scenario.*Test' -Dgrassroots.accept=true -->\n\n";

    private final Map<String, ParameterEntry> numbers = new HashMap<>();
    private final Map<String, ChoiceEntry> choices = new HashMap<>();
    private final StringBuilder text = new StringBuilder(MADE);

    private Appendix() {
        Stream.concat(Catalogue.parameters().stream(), Catalogue.levers().stream().flatMap(lever -> lever.parameters().stream()))
                .forEach(entry -> numbers.put(entry.path(), entry));
        Stream.concat(Catalogue.choices().stream(), Catalogue.levers().stream().flatMap(lever -> lever.choices().stream()))
                .forEach(entry -> choices.put(entry.path(), entry));
    }

    /** Every parameter. */
    static String parameters() {
        Appendix appendix = new Appendix();
        appendix.text.append("# Appendix A: parameters\n\n"
                + "Every number and every word that a scenario may set, with the value of `baseline.yaml`. *Range* is what a scenario may\n"
                + "say. *Doubt* is the range over which the number is uncertain: declared with it, else half to one and a half times the\n"
                + "value; it is empty for what a user chooses, for what policy sets, for definitions and points of reference, and where\n"
                + "the value is zero. *Source* is a row of [facts.md](facts.md) or a paper; a number without one is an assumption (A),\n"
                + "and its reason is given. *Conf* is the confidence: V seen on the page named, V− on a secondary page, D arithmetic from\n"
                + "such numbers, M from memory, A assumed. *Class* is the record that holds the number, below `grassroots`.\n");
        Scenario baseline = baseline();
        appendix.table("Run", "模拟设置", "", Scenario.class);
        appendix.group(baseline.horizon(), "horizon");
        appendix.group(baseline.world(), "world");
        Field.of(Uncertainties.class).forEach(field ->
                appendix.group((Record) field.value(baseline.uncertainties()), Guide.join("uncertainties", field.key())));
        Field.of(Levers.class).forEach(field ->
                appendix.group((Record) field.value(baseline.levers()), Guide.join("levers", field.key())));
        return appendix.text.toString();
    }

    private static Scenario baseline() {
        return ScenarioReader.read(Source.builtIn(Inheritance.BASELINE).orElseThrow(), List.of()).scenario();
    }

    private void group(Record record, String path) {
        Described described = record.getClass().getAnnotation(Described.class);
        Lever lever = record.getClass().getAnnotation(Lever.class);
        table(described == null ? lever.en() : described.en(), described == null ? lever.zh() : described.zh(), path, record.getClass());
    }

    private void table(String en, String zh, String path, Class<?> record) {
        text.append("\n## ").append(path.isEmpty() ? en : "`" + path + "`: " + en).append(" · ").append(zh).append("\n\n")
                .append("| parameter | meaning | 含义 | unit | default | range | doubt | source or reason | conf | class |\n")
                .append("|---|---|---|---|---|---|---|---|---|---|\n");
        rows(record, path, path.isEmpty() ? 0 : path.length() + 1);
    }

    private void rows(Class<?> record, String path, int prefix) {
        for (Field field : Field.of(record)) {
            String own = Guide.join(path, field.key());
            if (numbers.containsKey(own)) {
                number(numbers.remove(own), prefix, record);
            } else if (choices.containsKey(own)) {
                choice(choices.remove(own), prefix, record);
            } else if (field.type().isRecord() && !path.isEmpty()) {
                rows(field.type(), own, prefix);
            }
        }
    }

    private void number(ParameterEntry entry, int prefix, Class<?> record) {
        String doubt = Double.isNaN(entry.low()) ? "" : new Range(entry.low(), entry.high()).words();
        row("`" + entry.path().substring(prefix) + "`", entry.meaning().en(), entry.meaning().zh(), entry.unit(), entry.written(),
                new Range(entry.min(), entry.max()).words(), doubt, support(entry), entry.confidence().code(), name(record));
    }

    private void choice(ChoiceEntry entry, int prefix, Class<?> record) {
        row("`" + entry.path().substring(prefix) + "`", entry.meaning().en(), entry.meaning().zh(), "word", entry.standard(),
                String.join(", ", entry.choices()), "", "", "", name(record));
    }

    private static String support(ParameterEntry entry) {
        return Stream.of(entry.source(), entry.reason()).filter(words -> !words.isEmpty()).collect(Collectors.joining(": "));
    }

    private static String name(Class<?> type) {
        return "`" + type.getName().substring("grassroots.".length()).replace('$', '.') + "`";
    }

    private void row(String... cells) {
        text.append(Arrays.stream(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Paths that the appendix of parameters does not hold. */
    static Set<String> missing() {
        Appendix appendix = new Appendix();
        String made = parameters();
        return Stream.concat(appendix.numbers.keySet().stream(), appendix.choices.keySet().stream())
                .filter(path -> !holds(made, path)).collect(Collectors.toSet());
    }

    private static boolean holds(String made, String path) {
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            int heading = made.indexOf("\n## `" + path.substring(0, dot) + "`");
            int next = made.indexOf("\n## ", heading + 1);
            int row = made.indexOf("\n| `" + path.substring(dot + 1) + "` |", Math.max(0, heading));
            if (heading >= 0 && row >= 0 && (next < 0 || row < next)) {
                return true;
            }
        }
        return made.contains("\n| `" + path + "` |");
    }

    /** Every lever. */
    static String levers() {
        Appendix appendix = new Appendix();
        appendix.text.append("# Appendix B: levers\n\n"
                + "What policy can set. Each lever is a record in `grassroots.policy`, read by one process alone; the values of its\n"
                + "parameters where no policy acts stand in [Appendix A](odd-parameters.md).\n");
        for (LeverGroup group : LeverGroup.values()) {
            appendix.group(group);
        }
        return appendix.text.toString();
    }

    private void group(LeverGroup group) {
        List<Field> levers = Field.of(Levers.class).stream()
                .filter(field -> field.type().getAnnotation(Lever.class).group() == group).toList();
        if (levers.isEmpty()) {
            return;
        }
        text.append("\n## ").append(group.label().en()).append(" · ").append(group.label().zh()).append("\n\n")
                .append("| lever | what it does | 名称 | parameters | read by | cost | 成本 | failure | 失灵方式 |\n")
                .append("|---|---|---|---|---|---|---|---|---|\n");
        levers.forEach(this::lever);
    }

    private void lever(Field field) {
        Lever lever = field.type().getAnnotation(Lever.class);
        String parameters = Field.of(field.type()).stream().map(own -> "`" + own.key() + "`").collect(Collectors.joining(", "));
        row("`" + lever.key() + "`", lever.en(), lever.zh(), parameters,
                "`process." + LeverReaders.readers().get(field.component().getName()) + "`",
                lever.cost(), lever.costZh(), lever.failure(), lever.failureZh());
    }

    /** Every metric. */
    static String metrics() {
        Appendix appendix = new Appendix();
        appendix.text.append("# Appendix C: metrics\n\n"
                + "What is recorded every week. A *flow* adds up over the week, a *stock* is read at its end; over communities a metric\n"
                + "is the sum of numerators over the sum of denominators, but for those of inequality, which are read from the whole world. *Better* says which direction is an improvement, *matters* the\n"
                + "smallest change that matters to anyone.\n");
        for (Metric.Group group : Metric.Group.values()) {
            appendix.text.append("\n## ").append(group.label().en()).append(" · ").append(group.label().zh()).append("\n\n")
                    .append("| metric | meaning | 含义 | unit | kind | better | matters | why |\n|---|---|---|---|---|---|---|---|\n");
            Metrics.all().stream().filter(metric -> metric.group() == group).forEach(appendix::metric);
        }
        return appendix.text.toString();
    }

    private void metric(Metric metric) {
        Function<Enum<?>, String> word = constant -> constant.name().toLowerCase(java.util.Locale.ROOT);
        row("`" + metric.key() + "`", metric.meaning().en(), metric.meaning().zh(), metric.unit(), word.apply(metric.over()),
                word.apply(metric.better()), Decimal.text(metric.matters()), metric.mattersReason());
    }
}
