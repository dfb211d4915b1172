package grassroots.scenario;

import grassroots.parameter.Decimal;
import grassroots.parameter.Nearest;
import grassroots.parameter.Range;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import grassroots.scenario.Value.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the factors of a sweep: each a path in the scenario with values or a range that the scenario would accept. */
final class FactorReader {
    private final Binder binder;
    private final Problems problems;
    private final Numbers numbers;
    private final Template template;
    private final Scenario base;
    private final boolean trying;
    private final Map<String, SweepFactor> factors = new LinkedHashMap<>();

    /** A reader that tries each level with the whole scenario, or does not. */
    FactorReader(Binder binder, Template template, Scenario base, boolean trying) {
        this.trying = trying;
        this.binder = binder;
        this.problems = binder.problems();
        this.numbers = new Numbers(problems);
        this.template = template;
        this.base = base;
    }

    /** The factors that could be read. */
    List<SweepFactor> read(Value list, SweepDesign design) {
        if (!(list instanceof Sequence sequence) || sequence.items().isEmpty()) {
            problems.add(list.place(), "'factors' must be a list, each line of which begins with '- path:', found " + list.words());
            return List.of();
        }
        sequence.items().forEach(item -> factor(item, design));
        return List.copyOf(factors.values());
    }

    private void factor(Value item, SweepDesign design) {
        Optional<SweepEntry> entry = binder.record(SweepEntry.class, item, "sweep.factors", SweepEntry.STANDARD);
        if (entry.isEmpty()) {
            return;
        }
        Mapping mapping = (Mapping) item;
        if (mapping.get("path") == null) {
            problems.add(mapping.place().key("path"), "the key 'path' is missing; write a path such as policies.admission-list.strictness");
            return;
        }
        Place place = mapping.get("path").place();
        if (factors.containsKey(entry.get().path())) {
            problems.add(place, "'" + entry.get().path() + "' is a factor already; leave one out");
            return;
        }
        Optional<FactorPath> path = FactorPath.find(entry.get().path(), base, place, problems);
        path.flatMap(found -> vary(found, entry.get(), mapping, design)).ifPresent(factor -> {
            factors.put(factor.path(), factor);
            tryLevels(factor, mapping);
        });
    }

    private Optional<SweepFactor> vary(FactorPath path, SweepEntry entry, Mapping mapping, SweepDesign design) {
        boolean ranged = mapping.get("from") != null || mapping.get("to") != null || mapping.get("steps") != null;
        if (mapping.get("values") != null && ranged) {
            problems.add(mapping.get("values").place(), "give '" + path.path() + "' either values or a range (from, to, steps), not both");
            return Optional.empty();
        }
        if (mapping.get("steps") != null && design.isSampled()) {
            problems.add(mapping.get("steps").place(), "'steps' has no meaning in a " + design.word() + " design; leave it out");
        }
        return mapping.get("values") != null ? values(path, (Sequence) mapping.get("values")) : range(path, entry, mapping);
    }

    private Optional<SweepFactor> values(FactorPath path, Sequence list) {
        List<String> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Value item : list.items()) {
            Optional<String> value = value(path, (Scalar) item);
            value.ifPresent(values::add);
            if (value.isPresent() && !seen.add(value.get())) {
                problems.add(item.place(), "the value " + item.words() + " is there already; leave one out");
            }
        }
        if (list.items().isEmpty()) {
            problems.add(list.place(), "'values' is empty; give at least one value, or leave it out for a range");
        }
        return values.isEmpty() || values.size() < list.items().size()
                ? Optional.empty()
                : Optional.of(factor(path, values, null, 2));
    }

    /** A value as the tables have it: a number in its unit, a word as it is; empty where a problem was found. */
    Optional<String> value(FactorPath path, Scalar scalar) {
        if (path.isNumber()) {
            OptionalDouble number = number(path, scalar);
            return number.isEmpty() ? Optional.empty() : Optional.of(Decimal.text(number.getAsDouble()));
        }
        boolean choice = path.value() instanceof Enum<?> || path.value() instanceof Boolean;
        if (choice && !Catalogue.words(path.field().type()).contains(scalar.text())) {
            problems.add(scalar.place(), "unknown value " + scalar.words() + Nearest.guess(scalar.text(), Catalogue.words(path.field().type())));
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    private OptionalDouble number(FactorPath path, Scalar scalar) {
        Field field = path.field();
        return numbers.read(scalar, field.parameter(), path.isWhole(),
                () -> Numbers.words(field.key(), field.parameter(), template.guide().standard(path.path())));
    }

    private Optional<SweepFactor> range(FactorPath path, SweepEntry entry, Mapping mapping) {
        Place place = mapping.get("path").place();
        if (!path.isNumber()) {
            problems.add(place, "'" + path.path() + "' is a word and has no range; give its 'values', such as ["
                    + path.written() + "]");
            return Optional.empty();
        }
        OptionalDouble from = end(path, mapping, "from");
        OptionalDouble to = end(path, mapping, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.getAsDouble() >= to.getAsDouble()) {
            problems.add(place, "'" + path.path() + "' would vary from " + Decimal.text(from.getAsDouble()) + " to "
                    + Decimal.text(to.getAsDouble()) + "; give a 'to' above its 'from'");
            return Optional.empty();
        }
        return Optional.of(factor(path, List.of(), new Range(from.getAsDouble(), to.getAsDouble()), entry.steps()));
    }

    private OptionalDouble end(FactorPath path, Mapping mapping, String key) {
        if (mapping.get(key) instanceof Scalar scalar) {
            return number(path, scalar);
        }
        Optional<Range> own = path.ownRange();
        if (own.isEmpty()) {
            problems.add(mapping.get("path").place(), "'" + path.path() + "' has no range of its own, being in no doubt or without an end; give it 'from' and 'to', or 'values'");
            return OptionalDouble.empty();
        }
        double end = key.equals("from") ? own.get().min() : own.get().max();
        boolean up = key.equals("from");
        return OptionalDouble.of(path.isWhole() ? up ? Math.ceil(end) : Math.floor(end) : end);
    }

    private static SweepFactor factor(FactorPath path, List<String> values, Range range, int steps) {
        return new SweepFactor(
                path.path(), path.meaning(), path.unit(), path.isWhole(), path.written(), values, range, steps);
    }

    /** What the scenario as a whole says to each level. */
    private void tryLevels(SweepFactor factor, Mapping mapping) {
        for (String level : trying ? factor.levels() : List.<String>of()) {
            try {
                template.with(List.of(factor.path() + "=" + level));
            } catch (ScenarioProblems refused) {
                Problem first = refused.problems().get(0);
                problems.add(mapping.get("path").place(), "with " + factor.path() + "=" + level + " the scenario is refused: " + first.rule());
            }
        }
    }
}
