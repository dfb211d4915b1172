package grassroots.scenario;

import grassroots.parameter.Decimal;
import grassroots.parameter.Nearest;
import grassroots.parameter.Range;
import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the path of a factor leads in a scenario.
 *
 * @param path the path
 * @param field the key it ends at, {@code null} for a time of a policy
 * @param value what the scenario says there
 */
record FactorPath(String path, Field field, Object value) {
    private static final List<String> ROOTS = List.of("policies", "uncertainties", "levers", "world", "budget");
    private static final List<String> CALENDAR = List.of("start", "ramp", "end", "target");

    /** The path, or empty with a problem at the place that says it. */
    static Optional<FactorPath> find(String path, Scenario scenario, Place place, Problems problems) {
        List<String> keys = List.of(path.split("\\.", -1));
        try {
            return Optional.of(find(path, keys, scenario));
        } catch (Astray astray) {
            problems.add(place, astray.getMessage());
            return Optional.empty();
        }
    }

    /** A path that leads nowhere. */
    private static final class Astray extends Exception {
        private static final long serialVersionUID = 1;

        Astray(String rule) {
            super(rule);
        }
    }

    private static FactorPath find(String path, List<String> keys, Scenario scenario) throws Astray {
        if (!ROOTS.contains(keys.get(0)) || path.equals("world.file")) {
            throw new Astray("'" + path + "' is neither a lever nor an uncertainty"
                    + Nearest.to(keys.get(0), ROOTS).filter(near -> !ROOTS.contains(keys.get(0))).map(near -> "; did you mean '" + near + "'?")
                            .orElse("; a factor's path begins with " + String.join(", ", ROOTS)));
        }
        return keys.get(0).equals("policies") ? policy(path, keys, scenario) : inside(path, keys, 0, scenario);
    }

    private static FactorPath policy(String path, List<String> keys, Scenario scenario) throws Astray {
        List<String> names = scenario.policies().stream().map(ScheduledPolicy::name).toList();
        if (keys.size() < 3) {
            throw new Astray("'" + path + "' names no number of a policy; write policies.<name>.<key>" + Nearest.all(names));
        }
        int index = names.indexOf(keys.get(1));
        if (index < 0) {
            throw new Astray("the scenario has no policy '" + keys.get(1) + "'" + Nearest.guess(keys.get(1), names));
        }
        ScheduledPolicy policy = scenario.policies().get(index);
        return CALENDAR.contains(keys.get(2)) ? calendar(path, keys, policy) : inside(path, keys, 2, (Record) policy.policy());
    }

    private static FactorPath calendar(String path, List<String> keys, ScheduledPolicy policy) throws Astray {
        return switch (keys.get(2)) {
            case "start" -> new FactorPath(path, null, Times.words(policy.start(), false));
            case "end" -> new FactorPath(path, null,
                    policy.end() == Integer.MAX_VALUE ? Binder.NO_DATE : Times.words(policy.end(), true));
            case "ramp" -> new FactorPath(path, Field.of(Schedule.class).get(0), policy.ramp());
            default -> inside(path, keys, 3, policy.target());
        };
    }

    private static FactorPath inside(String path, List<String> keys, int depth, Record record) throws Astray {
        List<Field> fields = Field.of(record.getClass());
        List<String> known = fields.stream().map(Field::key).toList();
        if (depth == keys.size()) {
            throw new Astray("'" + path + "' is a group; name one of its numbers" + Nearest.all(known));
        }
        int index = IntStream.range(0, known.size()).filter(i -> known.get(i).equals(keys.get(depth))).findFirst().orElse(-1);
        if (index < 0) {
            throw new Astray("unknown key '" + keys.get(depth) + "' in '" + path + "'" + Nearest.guess(keys.get(depth), known));
        }
        Object value = fields.get(index).value(record);
        if (value instanceof Record group && !(value instanceof Text)) {
            return inside(path, keys, depth + 1, group);
        }
        if (depth + 1 < keys.size() || value instanceof List<?> || value instanceof Text) {
            throw new Astray("'" + path + "' cannot vary; name a single number or word");
        }
        return new FactorPath(path, fields.get(index), value);
    }

    /** Whether a number stands there. */
    boolean isNumber() {
        return value instanceof Number;
    }

    /** Whether the number is whole. */
    boolean isWhole() {
        return isNumber() && !(value instanceof Double);
    }

    /** What the scenario says there. */
    String written() {
        return isNumber() ? Decimal.text(((Number) value).doubleValue())
                : value instanceof Enum<?> ? Field.word(value) : String.valueOf(value);
    }

    /** What it is. */
    Text meaning() {
        Text meaning = field == null ? null : field.meaning();
        return meaning != null ? meaning : new Text("as a scenario writes it", "与情景文件写法相同");
    }

    /** Its unit. */
    String unit() {
        return field != null && field.parameter() != null ? field.parameter().unit() : "text";
    }

    /** Where it may lie when nothing is said: an uncertainty in its range of doubt, a lever wherever it may be set; empty without ends or doubt. */
    Optional<Range> ownRange() {
        if (field == null || field.parameter() == null) {
            return Optional.empty();
        }
        Range range = path.startsWith("uncertainties.")
                ? Range.ofDoubt(field.parameter(), ((Number) value).doubleValue())
                : Range.of(field.parameter());
        return Double.isInfinite(range.max() - range.min()) || range.min() == range.max() ? Optional.empty() : Optional.of(range);
    }
}
