package grassroots.scenario;

import grassroots.parameter.Components;
import grassroots.parameter.Parameter;
import grassroots.parameter.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The uncertainties that scenarios share, each with the range over which it is in doubt: a cube whose points are worlds that might
 * as well be true. An uncertainty that the scenarios set apart is part of the question and left as they say.
 */
public final class Doubts {
    private final Map<String, Range> ranges;
    private final Set<String> whole;

    private Doubts(Map<String, Range> ranges, Set<String> whole) {
        this.ranges = ranges;
        this.whole = whole;
    }

    /** Those of scenarios that are compared. */
    public static Doubts sharedBy(List<Scenario> scenarios) {
        Map<String, Range> shared = ranges(scenarios.get(0));
        Map<String, Object> first = values(scenarios.get(0));
        for (Scenario scenario : scenarios) {
            Map<String, Object> own = values(scenario);
            shared.keySet().removeIf(path -> !first.get(path).equals(own.get(path)));
        }
        return new Doubts(shared, first.entrySet().stream().filter(value -> !(value.getValue() instanceof Double))
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    /** Paths of uncertainties that scenarios set apart. */
    public static Set<String> setApart(List<Scenario> scenarios) {
        Set<String> apart = new java.util.LinkedHashSet<>(ranges(scenarios.get(0)).keySet());
        apart.removeAll(sharedBy(scenarios).paths());
        return apart;
    }

    /** Their paths, in the order of the baseline: the edges of the cube. */
    public List<String> paths() {
        return List.copyOf(ranges.keySet());
    }

    /** The values at a point of the cube, whole where the number must be. */
    public Map<String, Double> at(double[] point) {
        Map<String, Double> values = new LinkedHashMap<>();
        int edge = 0;
        for (Map.Entry<String, Range> range : ranges.entrySet()) {
            double value = range.getValue().min() + point[edge++] * (range.getValue().max() - range.getValue().min());
            values.put(range.getKey(), whole.contains(range.getKey()) ? Math.rint(value) : value);
        }
        return values;
    }

    /**
     * A scenario at a point of the cube.
     *
     * @throws IllegalArgumentException where the numbers do not go together
     */
    public Scenario at(Scenario scenario, double[] point) {
        Map<String, Double> values = at(point);
        Object[] parts = Field.of(Scenario.class).stream()
                .map(field -> field.type() == Uncertainties.class
                        ? varied(scenario.uncertainties(), "uncertainties", values)
                        : field.value(scenario))
                .toArray();
        return (Scenario) Components.create(Scenario.class, parts);
    }

    private static Record varied(Record record, String path, Map<String, Double> values) {
        Object[] parts = Field.of(record.getClass()).stream()
                .map(field -> varied(field, field.value(record), Guide.join(path, field.key()), values))
                .toArray();
        return Components.create(record.getClass(), parts);
    }

    private static Object varied(Field field, Object value, String path, Map<String, Double> values) {
        if (value instanceof Record group) {
            return varied(group, path, values);
        }
        Double drawn = values.get(path);
        if (drawn == null) {
            return value;
        }
        if (field.type() == int.class) {
            return drawn.intValue();
        }
        return field.type() == long.class ? (Object) drawn.longValue() : drawn;
    }

    private static Map<String, Range> ranges(Scenario scenario) {
        Map<String, Range> ranges = new LinkedHashMap<>();
        numbers(scenario.uncertainties(), "uncertainties").forEach(number -> {
            Range doubt = Range.ofDoubt(number.parameter, ((Number) number.value).doubleValue());
            if (doubt.min() < doubt.max() && Double.isFinite(doubt.max() - doubt.min())) {
                ranges.put(number.path, doubt);
            }
        });
        return ranges;
    }

    private static Map<String, Object> values(Scenario scenario) {
        return numbers(scenario.uncertainties(), "uncertainties").stream()
                .collect(Collectors.toMap(number -> number.path, number -> number.value));
    }

    private record Numbered(String path, Parameter parameter, Object value) {}

    private static List<Numbered> numbers(Record record, String path) {
        List<Numbered> numbers = new ArrayList<>();
        for (Field field : Field.of(record.getClass())) {
            Object value = field.value(record);
            String own = Guide.join(path, field.key());
            if (value instanceof Record group) {
                numbers.addAll(numbers(group, own));
            } else if (field.parameter() != null) {
                numbers.add(new Numbered(own, field.parameter(), value));
            }
        }
        return numbers;
    }
}
