package grassroots.scenario;

import grassroots.parameter.Parameter;
import grassroots.parameter.Range;
import grassroots.parameter.Text;
import grassroots.policy.Lever;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that a scenario may set, with the baseline's values: the handbook that {@code describe} prints. */
public final class Catalogue {
    private final List<ParameterEntry> parameters = new ArrayList<>();
    private final List<ChoiceEntry> choices = new ArrayList<>();

    private Catalogue(Record record, String path) {
        collect(record, path);
    }

    /** Every number but those of levers, in the order of the baseline. */
    public static List<ParameterEntry> parameters() {
        return List.copyOf(all().parameters);
    }

    /** Every setting that is a word, but those of levers. */
    public static List<ChoiceEntry> choices() {
        return List.copyOf(all().choices);
    }

    /** Every lever. */
    public static List<LeverEntry> levers() {
        Record levers = baseline().levers();
        return Field.of(levers.getClass()).stream().map(field -> lever(field, (Record) field.value(levers))).toList();
    }

    /** Every number but those of levers, with the values of a scenario, in the same order. */
    public static List<ParameterEntry> parameters(Scenario scenario) {
        return List.copyOf(of(scenario).parameters);
    }

    private static Catalogue all() {
        return of(baseline());
    }

    private static Catalogue of(Scenario scenario) {
        Catalogue catalogue = new Catalogue(scenario.horizon(), "horizon");
        Field.of(Scenario.class).stream()
                .filter(field -> field.parameter() != null && field.parameter().max() > field.parameter().min())
                .forEach(field -> catalogue.collect(field, field.value(scenario), field.key()));
        catalogue.collect(scenario.world(), "world");
        catalogue.collect(scenario.uncertainties(), "uncertainties");
        return catalogue;
    }

    /** The built-in baseline. */
    static Scenario baseline() {
        return Baseline.SCENARIO;
    }

    /** Read when it is first asked for. */
    private static final class Baseline {
        private static final Scenario SCENARIO = ScenarioReader.read(Source.builtIn(Inheritance.BASELINE).orElseThrow(), List.of()).scenario();
    }

    private static LeverEntry lever(Field field, Record value) {
        Lever lever = field.type().getAnnotation(Lever.class);
        Catalogue numbers = new Catalogue(value, Guide.join("levers", field.key()));
        return new LeverEntry(lever.key(), lever.group(), new Text(lever.en(), lever.zh()), new Text(lever.cost(), lever.costZh()),
                new Text(lever.failure(), lever.failureZh()), List.copyOf(numbers.parameters), List.copyOf(numbers.choices));
    }

    private void collect(Record record, String path) {
        Field.of(record.getClass()).forEach(field -> collect(field, field.value(record), Guide.join(path, field.key())));
    }

    private void collect(Field field, Object value, String path) {
        if (field.parameter() != null) {
            parameters.add(number(field, ((Number) value).doubleValue(), path));
        } else if (value instanceof Record group) {
            collect(group, path);
        } else if (value instanceof Enum<?> || value instanceof Boolean) {
            choices.add(new ChoiceEntry(path, field.meaning(), words(field.type()), Written.value(field, value)));
        }
    }

    /** The words that a setting may be. */
    static List<String> words(Class<?> type) {
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Field::word).toList() : List.of("true", "false");
    }

    /** The range over which a number is in doubt; NaN for what a user chooses and for definitions. */
    private static Range doubt(Parameter parameter, double value, String path) {
        boolean declared = !Double.isNaN(parameter.low()) || !Double.isNaN(parameter.high());
        Range doubt = Range.ofDoubt(parameter, value);
        boolean doubtful = (declared || path.startsWith("uncertainties.")) && doubt.min() < doubt.max();
        return doubtful && Double.isFinite(value) ? doubt : new Range(Double.NaN, Double.NaN);
    }

    private static ParameterEntry number(Field field, double value, String path) {
        Parameter parameter = field.parameter();
        Range doubt = doubt(parameter, value, path);
        return new ParameterEntry(path, field.meaning(), parameter.unit(), parameter.min(), parameter.max(), doubt.min(), doubt.max(),
                value, Numbers.written(value, parameter), parameter.source(), parameter.confidence(), parameter.reason());
    }
}
