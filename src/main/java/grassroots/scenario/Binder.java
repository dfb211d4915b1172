package grassroots.scenario;

import grassroots.parameter.Components;
import grassroots.parameter.Nearest;
import grassroots.parameter.Text;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import grassroots.scenario.Value.Sequence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Turns values into records; a record's components are the only list of keys. Empty wherever a problem was found. */
final class Binder {
    /** How a scenario says that it has no date. */
    static final String NO_DATE = "none";

    private final Problems problems;
    private final Numbers numbers;
    private final Guide guide;

    Binder(Problems problems, Guide guide) {
        this.problems = problems;
        this.numbers = new Numbers(problems);
        this.guide = guide;
    }

    Guide guide() {
        return guide;
    }

    Problems problems() {
        return problems;
    }

    /** A record in which every key must be given. */
    <R extends Record> Optional<R> record(Class<R> type, Value value, String path) {
        return record(type, value, path, null);
    }

    /**
     * A record.
     *
     * @param value the group that says it
     * @param path path of the same keys in the baseline
     * @param otherwise where keys that are not given take their values from, {@code null} where all must be given
     */
    <R extends Record> Optional<R> record(Class<R> type, Value value, String path, R otherwise) {
        if (!(value instanceof Mapping mapping)) {
            problems.add(value.place(), "a group of keys belongs here (" + String.join(", ", keys(type)) + "), found " + value.words());
            return Optional.empty();
        }
        refuseUnknown(mapping, type, path);
        List<Field> fields = Field.of(type);
        Object[] values = new Object[fields.size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Optional<?> component = component(fields.get(i), mapping, path, otherwise);
            values[i] = component.map(Binder::unwrap).orElse(null);
            complete &= component.isPresent();
        }
        return complete ? create(type, values, mapping) : Optional.empty();
    }

    /** Words for every key are many, and are looked for only where they are needed. */
    private void refuseUnknown(Mapping mapping, Class<?> type, String path) {
        if (!keys(type).containsAll(mapping.entries().keySet())) {
            refuseUnknown(mapping, guide.keys(type, path));
        }
    }

    /** Refuses keys that are not known. */
    void refuseUnknown(Mapping mapping, Map<String, String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.containsKey(key)) {
                problems.add(entry.key(), guide.unknown(key, known));
            }
        });
    }

    /** What a key of a group says. */
    Optional<?> component(Field field, Mapping mapping, String path, Record otherwise) {
        Value value = mapping.get(field.key());
        if (value != null) {
            return value(field, value, Guide.join(path, field.key()));
        }
        if (otherwise != null) {
            return Optional.of(field.value(otherwise));
        }
        problems.add(mapping.place().key(field.key()), "the key '" + field.key() + "' is missing" + say(field));
        return Optional.empty();
    }

    private static String say(Field field) {
        return field.meaning() == null ? "" : "; it says: " + field.meaning().en();
    }

    private Optional<?> value(Field field, Value value, String path) {
        Class<?> type = field.type();
        if (type == Text.class) {
            return text(field, value);
        }
        if (type.isRecord()) {
            return record(type.asSubclass(Record.class), value, path);
        }
        if (type == List.class) {
            return list(field, value);
        }
        return word(field, type, value, path);
    }

    private Optional<?> word(Field field, Class<?> type, Value value, String path) {
        if (!(value instanceof Scalar scalar)) {
            problems.add(value.place(), "one value belongs here, found " + value.words()
                    + (isNumber(type) ? "; " + guide.rule(field, path) : ""));
            return Optional.empty();
        }
        if (isNumber(type)) {
            return number(field, type, scalar, path);
        }
        if (type.isEnum()) {
            return constant(field.key(), type, scalar);
        }
        if (type == boolean.class) {
            return truth(field.key(), scalar);
        }
        return type == LocalDate.class ? date(scalar) : Optional.of(scalar.text());
    }

    private Optional<?> number(Field field, Class<?> type, Scalar scalar, String path) {
        OptionalDouble number = numbers.read(scalar, field.parameter(), type != double.class, () -> guide.rule(field, path));
        return number.isEmpty() ? Optional.empty() : Optional.of(fit(type, number.getAsDouble()));
    }

    private static Object fit(Class<?> type, double number) {
        if (type == double.class) {
            return number;
        }
        if (type == long.class) {
            return (long) number;
        }
        return (int) number;
    }

    private Optional<?> constant(String key, Class<?> type, Scalar scalar) {
        List<String> words = Arrays.stream(type.getEnumConstants()).map(Field::word).toList();
        int index = words.indexOf(scalar.text());
        if (index < 0) {
            problems.add(scalar.place(), "unknown " + key + " " + scalar.words() + Nearest.guess(scalar.text(), words));
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[index]);
    }

    private Optional<Boolean> truth(String key, Scalar scalar) {
        if (scalar.quoted() || !List.of("true", "false").contains(scalar.text())) {
            problems.add(scalar.place(), scalar.words() + " is neither true nor false; '" + key + "' must be one of them");
            return Optional.empty();
        }
        return Optional.of(scalar.text().equals("true"));
    }

    /** A date, or the mark of none. */
    private Optional<Object> date(Scalar scalar) {
        return scalar.text().equals(NO_DATE) ? Optional.of(NO_DATE) : Optional.ofNullable(Times.calendar(scalar, problems));
    }

    private static Object unwrap(Object value) {
        return NO_DATE.equals(value) ? null : value;
    }

    /** One text for both languages, or one for each. */
    private Optional<Text> text(Field field, Value value) {
        if (value instanceof Scalar scalar) {
            return Optional.of(new Text(scalar.text(), scalar.text()));
        }
        return record(Text.class, value, field.key());
    }

    private Optional<List<?>> list(Field field, Value value) {
        if (!(value instanceof Sequence sequence)) {
            problems.add(value.place(), "'" + field.key() + "' must be a list, such as [a, b], found " + value.words());
            return Optional.empty();
        }
        List<Optional<?>> items = sequence.items().stream().<Optional<?>>map(item -> item(field, item)).toList();
        boolean complete = items.stream().allMatch(Optional::isPresent);
        return complete ? Optional.of(items.stream().<Object>map(Optional::get).toList()) : Optional.empty();
    }

    private Optional<?> item(Field field, Value item) {
        Class<?> type = field.item() == Integer.class ? int.class : field.item();
        return word(field, type, item, field.key());
    }

    private <R extends Record> Optional<R> create(Class<R> type, Object[] values, Mapping mapping) {
        try {
            return Optional.of(type.cast(Components.create(type, values)));
        } catch (IllegalArgumentException e) {
            problems.add(mapping.place(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean isNumber(Class<?> type) {
        return type == double.class || type == int.class || type == long.class;
    }

    private static List<String> keys(Class<?> type) {
        return Field.of(type).stream().map(Field::key).toList();
    }
}
