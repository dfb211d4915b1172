package grassroots.scenario;

import grassroots.parameter.FileText;
import grassroots.scenario.Value.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads one scenario file as it stands: syntax, duplicate keys and size, but not what the keys mean. */
final class Tree {
    /** Deepest nesting of groups and lists. */
    static final int DEEPEST = 40;

    private static final FileText SCENARIO = new FileText("yaml", "a scenario is YAML or JSON");
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_KEPT = 8;

    /** Those read last, which nobody changes: almost every scenario ends in the same long baseline. */
    private static final Map<Written, Value> KEPT = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Written, Value> eldest) {
            return size() > MOST_KEPT;
        }
    });

    private record Written(String file, String text) {}

    private Tree() {}

    /** The keys of a file; ends the reading where it has no readable form. */
    static Mapping read(Source source, Problems problems) {
        String text = SCENARIO.of(source.bytes(MOST_BYTES, problems), rule -> problems.with(Place.of(source.name()), rule));
        Value value = value(new Written(source.name(), text), problems);
        if (value == null || value.isNothing()) {
            throw problems.with(Place.of(source.name()), "is empty; 'grassroots init' writes a starter scenario");
        }
        if (value instanceof Mapping mapping) {
            return new Mapping(mapping.place(), new LinkedHashMap<>(mapping.entries()));
        }
        throw problems.with(value.place(), "a scenario is a group of keys (schemaVersion, name, title, …), found " + value.words());
    }

    /** What a file says; one that is read where there is any problem is not kept, and tells its own again when it is read again. */
    private static Value value(Written written, Problems problems) {
        Value kept = KEPT.get(written);
        if (kept != null) {
            return kept;
        }
        Value value = written.file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonTree.read(written.file, written.text, problems)
                : YamlTree.read(written.file, written.text, problems);
        if (problems.none()) {
            KEPT.put(written, value);
        }
        return value;
    }

    /** An empty group for {@link #put}. */
    static Mapping group(Place place) {
        return new Mapping(place, new LinkedHashMap<>());
    }

    /** Adds a key to a group, once. */
    static void put(Mapping mapping, String key, Place place, Value value, Problems problems) {
        Value.Entry before = mapping.entries().putIfAbsent(key, new Value.Entry(place, value));
        if (before != null) {
            problems.add(place, "the key '" + key + "' stands here a second time, the first is in line " + before.key().line()
                    + "; remove one");
        }
    }
}
