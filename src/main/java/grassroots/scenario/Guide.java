package grassroots.scenario;

import grassroots.parameter.Nearest;
import grassroots.parameter.Parameter;
import grassroots.policy.Levers;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What someone who made a mistake would have found in the handbook: keys, ranges and the baseline's values. */
final class Guide {
    private final Mapping baseline;

    Guide(Mapping baseline) {
        this.baseline = baseline;
    }

    /** The baseline's value at a path such as {@code uncertainties.voice.trust}, as written; {@code null} for none. */
    String standard(String path) {
        return baseline.at(Arrays.asList(path.split("\\."))) instanceof Scalar scalar ? Numbers.plain(scalar.text()) : null;
    }

    /** The baseline's values of a lever. */
    Mapping lever(String key) {
        return (Mapping) baseline.at(List.of("levers", key));
    }

    /** What a number must be. */
    String rule(Field field, String path) {
        return Numbers.words(field.key(), field.parameter(), standard(path));
    }

    /** {@code unknown key 'x'; did you mean 'y' (share, 0–1, default 0.3)?} */
    String unknown(String key, Map<String, String> known) {
        String guess = Nearest.to(key, known.keySet()).map(near -> "; did you mean '" + near + "'" + known.get(near) + "?").orElse(null);
        if (guess == null) {
            guess = elsewhere(key).isEmpty() ? Nearest.all(known.keySet()) : "; did you mean '" + elsewhere(key) + "'?";
        }
        return "unknown key '" + key + "'" + guess;
    }

    /** The keys of a record, each with what the message says of it. */
    Map<String, String> keys(Class<?> record, String path) {
        Map<String, String> keys = new LinkedHashMap<>();
        Field.of(record).forEach(field -> keys.put(field.key(), description(field, path)));
        return keys;
    }

    private String description(Field field, String path) {
        Parameter parameter = field.parameter();
        return parameter == null ? "" : " (" + Numbers.description(parameter, standard(join(path, field.key()))) + ")";
    }

    /** The first path whose last key is this one. */
    private static String elsewhere(String key) {
        return search(Scenario.class, "", key);
    }

    private static String search(Class<?> record, String path, String key) {
        for (Field field : Field.of(record)) {
            String here = join(path, field.key());
            String found = field.key().equals(key) ? here : field.type().isRecord() ? search(field.type(), here, key) : "";
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** A path and a further key. */
    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The keys of all levers. */
    static List<String> levers() {
        return Field.of(Levers.class).stream().map(Field::key).toList();
    }
}
