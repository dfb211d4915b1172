package grassroots.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import grassroots.metrics.Metrics;
import java.util.List;

/** The JSON Schema of sweep files, made from the records that hold them. */
public final class SweepSchema {
    /** First line of a sweep file, by which editors find the schema beside it. */
    public static final String LINE = "# yaml-language-server: $schema=sweep.schema.json";

    private SweepSchema() {}

    /** The schema, one line feed at its end. */
    public static String json() {
        ScenarioSchema records = ScenarioSchema.current();
        ObjectNode root = records.record(SweepFile.class, "sweep");
        root.put("$schema", "http://json-schema.org/draft-07/schema#").put("title", "A sweep of Grassroots");
        ObjectNode properties = (ObjectNode) root.get("properties");
        keepDescription(properties, "outcomes", ScenarioSchema.words(Metrics.keys()));
        ObjectNode factors = ScenarioSchema.type("array");
        factors.set("items", factor(records));
        keepDescription(properties, "factors", factors);
        root.putArray("required").add("schemaVersion").add("name").add("title").add("scenario").add("design");
        return ScenarioSchema.text(root);
    }

    private static ObjectNode factor(ScenarioSchema records) {
        ObjectNode factor = records.record(SweepEntry.class, "sweep.factors");
        factor.put("type", "object");
        factor.putArray("required").add("path");
        ObjectNode properties = (ObjectNode) factor.get("properties");
        for (String end : List.of("from", "to")) {
            keepDescription(properties, end, value());
        }
        ObjectNode values = ScenarioSchema.type("array");
        values.set("items", value());
        keepDescription(properties, "values", values);
        return factor;
    }

    private static ObjectNode value() {
        return ScenarioSchema.anyOf(ScenarioSchema.type("number"), ScenarioSchema.type("string"), ScenarioSchema.type("boolean"));
    }

    private static void keepDescription(ObjectNode properties, String key, ObjectNode schema) {
        properties.set(key, schema.set("description", properties.get(key).get("description")));
    }
}
