package grassroots.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grassroots.metrics.Metrics;
import grassroots.parameter.Parameter;
import grassroots.parameter.Span;
import grassroots.parameter.Text;
import grassroots.policy.Levers;
import grassroots.policy.Target;
import grassroots.process.Submodel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The JSON Schema of scenario files, made from the records that hold them, so that editors complete and check. */
public final class ScenarioSchema {
    /** First line of a scenario file, by which editors find the schema beside it. */
    public static final String LINE = "# yaml-language-server: $schema=scenario.schema.json";

    private static final String SPAN = "^[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?\\s*(day|week|month|year)s?$";
    private static final String TIME = "^((day|week) -?[0-9]{1,6}|[0-9]{4}-[0-9]{2}-[0-9]{2})$";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Guide guide;

    private ScenarioSchema(Guide guide) {
        this.guide = guide;
    }

    /** The schema, one line feed at its end. */
    public static String json() {
        return text(current().root());
    }

    /** A schema in words of this program's baseline. */
    static ScenarioSchema current() {
        Scenario baseline = Catalogue.baseline();
        Value written = YamlTree.read(Inheritance.BASELINE, EffectiveScenario.yaml(baseline), new Problems());
        return new ScenarioSchema(new Guide((Value.Mapping) written));
    }

    static String text(ObjectNode schema) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try {
            return MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(lines)).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema in memory cannot fail to be written", e);
        }
    }

    private ObjectNode root() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#").put("title", "A scenario of Grassroots");
        root.setAll(record(Scenario.class, ""));
        ObjectNode properties = (ObjectNode) root.get("properties");
        properties.set("extends", type("string").put("description", "scenario file that this one changes, or a built-in one;"
                + " the built-in baseline unless said otherwise"));
        properties.set("processes", processes().put("description", description(field("processes"), "")));
        properties.set("policies", type("array").put("description", description(field("policies"), "")));
        ((ObjectNode) properties.get("policies")).putObject("items").set("anyOf", policies());
        for (String list : List.of("outcomes", "metrics")) {
            properties.set(list, words(Metrics.keys()).put("description", description(field(list), "")));
        }
        root.putArray("required").add("schemaVersion").add("name").add("title");
        return root;
    }

    private static Field field(String key) {
        return Field.of(Scenario.class).stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    ObjectNode record(Class<?> type, String path) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.putArray("type").add("object").add("null");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        Field.of(type).forEach(field -> properties.set(field.key(), property(field, Guide.join(path, field.key()))));
        return schema;
    }

    private ObjectNode property(Field field, String path) {
        ObjectNode schema = field.type().isRecord() && field.type() != Text.class ? record(field.type(), path) : value(field);
        String description = description(field, path);
        return description.isEmpty() ? schema : schema.put("description", description);
    }

    private String description(Field field, String path) {
        String meaning = field.meaning() == null ? "" : field.meaning().en() + " · " + field.meaning().zh();
        return field.parameter() == null
                ? meaning
                : meaning + " (" + Numbers.description(field.parameter(), guide.standard(path)) + ")";
    }

    private static ObjectNode value(Field field) {
        Class<?> type = field.type();
        if (type.isPrimitive() && type != boolean.class) {
            return number(field.parameter(), type == double.class ? "number" : "integer");
        }
        if (type.isEnum()) {
            return choice(Catalogue.words(type));
        }
        if (type == List.class) {
            ObjectNode list = type("array");
            list.set("items", type(field.item() == Integer.class ? "integer" : "string"));
            return list;
        }
        if (type == LocalDate.class) {
            return type("string").put("pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2}|" + Binder.NO_DATE + ")$");
        }
        return type == Text.class ? text() : type(type == boolean.class ? "boolean" : "string");
    }

    private static ObjectNode text() {
        ObjectNode both = type("object").put("additionalProperties", false);
        both.putObject("properties").set("en", type("string"));
        ((ObjectNode) both.get("properties")).set("zh", type("string"));
        both.putArray("required").add("en").add("zh");
        return anyOf(type("string"), both);
    }

    private static ObjectNode number(Parameter parameter, String kind) {
        ObjectNode number = type(kind);
        if (parameter == null) {
            return number;
        }
        bound(number, "minimum", parameter.min());
        bound(number, "maximum", parameter.max());
        ObjectNode endless = MAPPER.createObjectNode().put("const", ".inf");
        ObjectNode span = type("string").put("pattern", SPAN);
        boolean open = Double.isInfinite(parameter.max()) && kind.equals("number");
        if (Span.measures(parameter.unit())) {
            return open ? anyOf(number, span, endless) : anyOf(number, span);
        }
        return open ? anyOf(number, endless) : number;
    }

    private static void bound(ObjectNode number, String key, double bound) {
        if (bound == Math.rint(bound) && Math.abs(bound) <= Long.MAX_VALUE) {
            number.put(key, (long) bound);
        } else if (!Double.isInfinite(bound)) {
            number.put(key, bound);
        }
    }

    private static ObjectNode processes() {
        ObjectNode schema = type("object").put("additionalProperties", false).put("minProperties", 1).put("maxProperties", 1);
        ObjectNode properties = schema.putObject("properties");
        List<String> submodels = Arrays.stream(Submodel.values()).map(Submodel::key).toList();
        properties.set("only", words(submodels));
        properties.set("without", words(submodels));
        return schema;
    }

    /** One shape for each lever, and one for what changes a policy of the extended scenario by its name. */
    private ArrayNode policies() {
        ArrayNode shapes = MAPPER.createArrayNode();
        Field.of(Levers.class).forEach(lever -> shapes.add(policy(lever)));
        ObjectNode change = type("object");
        change.putArray("required").add("name");
        ObjectNode properties = change.putObject("properties");
        properties.set("lever", MAPPER.createObjectNode().put("not", true));
        properties.setAll(calendar());
        shapes.add(change);
        return shapes;
    }

    private ObjectNode policy(Field lever) {
        ObjectNode shape = property(lever, Guide.join("levers", lever.key()));
        shape.put("type", "object");
        ObjectNode properties = (ObjectNode) shape.get("properties");
        properties.set("lever", MAPPER.createObjectNode().put("const", lever.key()));
        properties.setAll(calendar());
        shape.putArray("required").add("lever");
        return shape;
    }

    private ObjectNode calendar() {
        ObjectNode keys = MAPPER.createObjectNode();
        keys.set("name", type("string").put("description", "the lever's key unless said otherwise"));
        keys.set("start", type("string").put("pattern", TIME).put("description", "first day, 'week 0' unless said otherwise"));
        keys.set("ramp", property(Field.of(Schedule.class).get(0), ""));
        keys.set("end", type("string").put("description", "last day, or last week; 'none' for ever"));
        keys.set("target", record(Target.class, "target").put("description", "communities reached, all unless said otherwise"));
        keys.set("remove", type("boolean").put("description", "drops the policy of this name from the extended scenario"));
        return keys;
    }

    static ObjectNode words(Collection<String> words) {
        ObjectNode list = type("array");
        list.set("items", choice(words));
        return list;
    }

    private static ObjectNode choice(Collection<String> words) {
        ObjectNode choice = MAPPER.createObjectNode();
        ArrayNode list = choice.putArray("enum");
        words.forEach(list::add);
        return choice;
    }

    static ObjectNode anyOf(ObjectNode... shapes) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.putArray("anyOf").addAll(Arrays.asList(shapes));
        return schema;
    }

    static ObjectNode type(String type) {
        return MAPPER.createObjectNode().put("type", type);
    }
}
