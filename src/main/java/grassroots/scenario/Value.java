package grassroots.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in a scenario file, with its place: a word or number, a list, or a group of keys. */
sealed interface Value {
    /** Where it stands. */
    Place place();

    /** What it is, for messages. */
    String words();

    /** Whether nothing is said here. */
    default boolean isNothing() {
        return false;
    }

    /** A word or number as written; text in quotes is never a number and never nothing. */
    record Scalar(Place place, String text, boolean quoted) implements Value {
        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
        private static final int LONGEST = 60;

        @Override
        public boolean isNothing() {
            return !quoted && NOTHING.contains(text);
        }

        @Override
        public String words() {
            if (isNothing()) {
                return "nothing";
            }
            String line = text.replaceAll("\\s+", " ");
            return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "'";
        }
    }

    /** A list. */
    record Sequence(Place place, List<Value> items) implements Value {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** A group of keys, in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Value {
        @Override
        public String words() {
            return "a group of keys";
        }

        /** What stands under a key, {@code null} where nothing is said. */
        Value get(String key) {
            Entry entry = entries.get(key);
            return entry == null || entry.value().isNothing() ? null : entry.value();
        }

        /** What stands at a path of keys, {@code null} where nothing is said. */
        Value at(List<String> path) {
            Value value = this;
            for (String key : path) {
                value = value instanceof Mapping mapping ? mapping.get(key) : null;
            }
            return value;
        }

        /** The text of a word under a key, {@code null} where there is none. */
        String word(String key) {
            return get(key) instanceof Scalar scalar ? scalar.text() : null;
        }

        /** The same group with these keys only, or without them. */
        Mapping filtered(Set<String> keys, boolean keep) {
            Map<String, Entry> some = new LinkedHashMap<>(entries);
            some.keySet().removeIf(key -> keys.contains(key) != keep);
            return new Mapping(place, some);
        }
    }

    /**
     * A key and what stands under it.
     *
     * @param key place of the key
     * @param value what stands under it
     */
    record Entry(Place key, Value value) {}
}
