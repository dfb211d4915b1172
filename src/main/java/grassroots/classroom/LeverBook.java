package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.parameter.Components;
import grassroots.policy.Levers;
import grassroots.policy.Policy;
import grassroots.scenario.Catalogue;
import grassroots.scenario.ChoiceEntry;
import grassroots.scenario.LeverEntry;
import grassroots.scenario.ParameterEntry;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The levers as the page knows them: by key and names of their numbers, each within its range. */
final class LeverBook {
    private final Map<String, LeverEntry> entries = new LinkedHashMap<>();
    private final Map<String, RecordComponent> components = new LinkedHashMap<>();

    LeverBook() {
        List<LeverEntry> described = Catalogue.levers();
        List<RecordComponent> fields = Components.of(Levers.class);
        for (int i = 0; i < fields.size(); i++) {
            entries.put(described.get(i).key(), described.get(i));
            components.put(described.get(i).key(), fields.get(i));
        }
    }

    /** Every lever, as {@code describe} tells it. */
    List<LeverEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The last word of a path in scenario files. */
    static String word(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The value of a lever. */
    Policy valueOf(String key, Levers levers) {
        return (Policy) Components.value(levers, component(key));
    }

    private RecordComponent component(String key) {
        RecordComponent component = components.get(key);
        if (component == null) {
            throw new Mistake("There is no lever of this name; reload the page.", "没有这个政策工具，请刷新页面。");
        }
        return component;
    }

    /** The lever with the values that were asked for, what is not said as it is now. */
    Policy asked(String key, JsonNode values, Policy now) {
        RecordComponent component = component(key);
        if (values == null || !values.isObject()) {
            throw new Mistake("A lever needs its values; reload the page.", "缺少政策工具的取值，请刷新页面。");
        }
        List<RecordComponent> parts = Components.of(component.getType());
        Set<String> known = parts.stream().map(RecordComponent::getName).collect(Collectors.toSet());
        values.fieldNames().forEachRemaining(name -> refuseUnless(known.contains(name), name));
        Object[] made = new Object[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            JsonNode value = values.get(parts.get(i).getName());
            made[i] = value == null ? Components.value((Record) now, parts.get(i)) : asked(entries.get(key), parts.get(i), value);
        }
        return (Policy) Components.create(component.getType(), made);
    }

    private static void refuseUnless(boolean known, String name) {
        if (!known) {
            throw new Mistake("This lever has no '" + name + "'; reload the page.", "该政策工具没有“" + name + "”，请刷新页面。");
        }
    }

    private static Object asked(LeverEntry lever, RecordComponent part, JsonNode value) {
        if (part.getType() == double.class || part.getType() == int.class) {
            double number = number(lever, part.getName(), value);
            return part.getType() == int.class ? (Object) (int) Math.round(number) : (Object) number;
        }
        ChoiceEntry choice = lever.choices().stream().filter(one -> word(one.path()).equals(part.getName())).findFirst().orElseThrow();
        if (!value.isTextual() && !value.isBoolean() || !choice.choices().contains(value.asText())) {
            throw new Mistake("'" + part.getName() + "' must be one of " + String.join(", ", choice.choices()) + ".",
                    "“" + choice.meaning().zh() + "”只能是 " + String.join("、", choice.choices()) + "。");
        }
        return part.getType() == boolean.class ? (Object) value.asBoolean(value.asText().equals("true")) : constant(part, value.asText());
    }

    private static Object constant(RecordComponent part, String word) {
        return Arrays.stream(part.getType().getEnumConstants())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** A constant as scenario files and the page write it. */
    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double number(LeverEntry lever, String name, JsonNode value) {
        ParameterEntry range = lever.parameters().stream().filter(one -> word(one.path()).equals(name)).findFirst().orElseThrow();
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!(number >= range.min() && number <= range.max())) {
            throw new Mistake("'" + range.meaning().en() + "' must be a number from " + range.min() + " to " + range.max() + ".",
                    "“" + range.meaning().zh() + "”须为 " + range.min() + " 至 " + range.max() + " 之间的数。");
        }
        return number;
    }
}
