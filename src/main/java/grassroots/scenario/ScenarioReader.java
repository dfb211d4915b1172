package grassroots.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import grassroots.parameter.Text;
import grassroots.policy.Lever;
import grassroots.policy.Levers;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.population.WorldPlan;
import grassroots.process.Submodel;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a scenario file, what it extends, and overrides. */
public final class ScenarioReader {
    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path file;

    private ScenarioReader(Path file) {
        this.file = file;
    }

    /**
     * Reads a scenario.
     *
     * @param file YAML or JSON
     * @param overrides {@code path=value}, applied last
     * @throws ScenarioProblems with everything that is wrong
     */
    public static Scenario read(Path file, List<String> overrides) throws ScenarioProblems {
        try {
            return new ScenarioReader(file).read(overrides);
        } catch (JsonProcessingException e) {
            throw new ScenarioProblems(List.of(new Problem(file.toString(), "", e.getOriginalMessage())));
        } catch (IOException | IllegalArgumentException e) {
            throw new ScenarioProblems(List.of(new Problem(file.toString(), "", String.valueOf(e.getMessage()))));
        }
    }

    private Scenario read(List<String> overrides) throws IOException {
        ObjectNode tree = tree(file);
        for (String override : overrides) {
            set(tree, override);
        }
        Levers levers = levers(tree.get("levers"));
        Horizon horizon = new Horizon(days(tree.at("/horizon/warmUp")), days(tree.at("/horizon/length")), null);
        return new Scenario(1, tree.get("name").asText(), text(tree.get("title")), text(tree.get("question")), horizon,
                tree.get("seed").asLong(), tree.get("replications").asInt(), strings(tree.get("outcomes")),
                strings(tree.get("metrics")), MAPPER.treeToValue(tree.get("world"), WorldPlan.class),
                processes(tree.get("processes")), MAPPER.treeToValue(tree.get("uncertainties"), Uncertainties.class),
                levers, policies(tree.get("policies"), levers));
    }

    private static ObjectNode tree(Path file) throws IOException {
        String text = Files.readString(file).replace(": .inf", ": \"Infinity\"");
        ObjectNode tree = (ObjectNode) MAPPER.readTree(text);
        JsonNode parent = tree.remove("extends");
        if (parent == null && file.getFileName().toString().equals("baseline.yaml")) {
            return tree;
        }
        ObjectNode base = tree(file.resolveSibling(parent == null ? "baseline.yaml" : parent.asText()));
        merge(base, tree);
        return base;
    }

    private static void merge(ObjectNode base, JsonNode over) {
        over.properties().forEach(entry -> {
            JsonNode there = base.get(entry.getKey());
            if (there != null && there.isObject() && entry.getValue().isObject()) {
                merge((ObjectNode) there, entry.getValue());
            } else {
                base.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static void set(ObjectNode tree, String override) throws IOException {
        int equals = override.indexOf('=');
        String[] path = override.substring(0, equals).split("\\.");
        JsonNode node = tree;
        for (int i = 0; i < path.length - 1; i++) {
            node = child(node, path[i]);
        }
        if (node == null) {
            throw new IllegalArgumentException("--set " + override + ": no such path");
        }
        ((ObjectNode) node).set(path[path.length - 1], MAPPER.readTree(override.substring(equals + 1)));
    }

    private static JsonNode child(JsonNode node, String name) {
        if (node instanceof com.fasterxml.jackson.databind.node.ArrayNode list) {
            for (JsonNode item : list) {
                if (name.equals(item.path("name").asText(item.path("lever").asText()))) {
                    return item;
                }
            }
            return null;
        }
        return node == null ? null : node.get(name);
    }

    private static Set<Submodel> processes(JsonNode node) {
        EnumSet<Submodel> all = EnumSet.allOf(Submodel.class);
        if (node == null) {
            return all;
        }
        EnumSet<Submodel> named = EnumSet.noneOf(Submodel.class);
        JsonNode list = node.has("only") ? node.get("only") : node.path("without");
        list.forEach(name -> named.add(Submodel.valueOf(name.asText().toUpperCase(Locale.ROOT))));
        return node.has("only") ? named : EnumSet.complementOf(named);
    }

    private static Levers levers(JsonNode node) throws IOException {
        RecordComponent[] components = Levers.class.getRecordComponents();
        List<Policy> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add((Policy) policy(component.getType(), node.get(component.getType().getAnnotation(Lever.class).key())));
        }
        Levers levers = null;
        try {
            levers = (Levers) Levers.class.getDeclaredConstructors()[0].newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return levers;
    }

    private static Object policy(Class<?> type, JsonNode node) throws IOException {
        return MAPPER.readValue(node.toString().replace("per-head", "PER_HEAD"), type);
    }

    private static List<ScheduledPolicy> policies(JsonNode list, Levers levers) throws IOException {
        List<ScheduledPolicy> policies = new ArrayList<>();
        if (list != null) {
            for (JsonNode node : list) {
                policies.add(scheduled((ObjectNode) node.deepCopy(), levers));
            }
        }
        return policies;
    }

    private static ScheduledPolicy scheduled(ObjectNode node, Levers levers) throws IOException {
        String lever = node.remove("lever").asText();
        JsonNode name = node.remove("name");
        JsonNode start = node.remove("start");
        JsonNode ramp = node.remove("ramp");
        JsonNode end = node.remove("end");
        JsonNode target = node.remove("target");
        for (RecordComponent component : Levers.class.getRecordComponents()) {
            if (component.getType().getAnnotation(Lever.class).key().equals(lever)) {
                Policy without = valueOf(component, levers);
                ObjectNode full = MAPPER.valueToTree(without);
                full.setAll(node);
                Policy policy = (Policy) policy(component.getType(), full);
                return new ScheduledPolicy(name == null ? lever : name.asText(), policy, start == null ? 0 : days(start),
                        ramp == null ? 0 : days(ramp), end == null ? Integer.MAX_VALUE : days(end), target(target));
            }
        }
        throw new IllegalArgumentException("unknown lever '" + lever + "'");
    }

    private static Policy valueOf(RecordComponent component, Levers levers) {
        try {
            return (Policy) component.getAccessor().invoke(levers);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Target target(JsonNode node) {
        if (node == null) {
            return Target.ALL;
        }
        List<Integer> townships = new ArrayList<>();
        node.path("townships").forEach(t -> townships.add(t.asInt()));
        return new Target(node.path("share").asDouble(1),
                Target.Assignment.valueOf(node.path("assign").asText("random").toUpperCase(Locale.ROOT)), townships,
                node.path("type").asText(""), node.path("column").asText(""));
    }

    private static int days(JsonNode node) {
        String[] words = node.asText().trim().split("\\s+");
        boolean unitFirst = !Character.isDigit(words[0].charAt(0)) && words[0].charAt(0) != '-';
        int number = Integer.parseInt(unitFirst ? words[1] : words[0]);
        String unit = words.length == 1 ? "days" : unitFirst ? words[0] : words[1];
        return number * (unit.startsWith("week") ? 7 : unit.startsWith("month") ? 28 : unit.startsWith("year") ? 364 : 1);
    }

    private static Text text(JsonNode node) {
        return node.isTextual() ? new Text(node.asText(), node.asText()) : new Text(node.path("en").asText(), node.path("zh").asText());
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node != null) {
            node.forEach(item -> strings.add(item.asText()));
        }
        return strings;
    }
}
