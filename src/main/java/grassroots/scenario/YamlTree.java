package grassroots.scenario;

import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import grassroots.scenario.Value.Sequence;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns YAML text into values with places. Scalars stay as written, so that no date or number is guessed. */
final class YamlTree {
    private static final int MOST_ALIASES = 50;
    private static final int MOST_VALUES = 50_000;

    private final String file;
    private final Problems problems;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    private YamlTree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The only document of a file, {@code null} where there is none. */
    static Value read(String file, String text, Problems problems) {
        return new YamlTree(file, problems).document(text, Place.of(file));
    }

    /** A value given on the command line. */
    static Value word(Place place, String text, Problems problems) {
        return new YamlTree(place.file(), problems).document(text, place);
    }

    private Value document(String text, Place place) {
        try {
            Iterator<Node> documents = new Yaml(options()).composeAll(new StringReader(text)).iterator();
            if (!documents.hasNext()) {
                return null;
            }
            Value value = value(documents.next(), place);
            if (documents.hasNext()) {
                problems.add(at(documents.next().getStartMark(), place), "a second document starts here; a scenario file holds one");
            }
            return value;
        } catch (MarkedYAMLException e) {
            throw problems.with(at(e.getProblemMark(), place), words(e.getProblem().trim()));
        } catch (YAMLException e) {
            throw problems.with(place, limit(e.getMessage()));
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(Tree.DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return options;
    }

    private static String words(String problem) {
        return problem.startsWith("Global tag")
                ? "a tag (!!…) stands here, and a scenario has none; write the value alone"
                : "this is not YAML: " + problem;
    }

    private static String limit(String message) {
        if (message.contains("Nesting")) {
            return tooDeep();
        }
        return message.contains("aliases") ? tooMuch() : "this is not YAML: " + message;
    }

    private Value value(Node node, Place place) {
        Place here = at(node.getStartMark(), place);
        if (++values > MOST_VALUES) {
            throw problems.with(here, tooMuch());
        }
        if (node instanceof CollectionNode<?> collection) {
            return collection(collection, here);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Scalar(here, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
    }

    /** A group or list; one that contains itself has no end. */
    private Value collection(CollectionNode<?> node, Place place) {
        if (open.contains(node)) {
            throw problems.with(place, "an alias (*name) stands inside what it repeats; write the values out");
        }
        open.add(node);
        Value value = node instanceof MappingNode mapping ? mapping(mapping, place) : sequence((SequenceNode) node, place);
        open.remove(node);
        return value;
    }

    private Mapping mapping(MappingNode node, Place place) {
        Mapping mapping = Tree.group(place);
        for (NodeTuple tuple : node.getValue()) {
            Place key = at(tuple.getKeyNode().getStartMark(), place);
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
                problems.add(key, "merge keys (<<) are not read; write the values out, or share them through 'extends'");
            } else if (tuple.getKeyNode() instanceof ScalarNode scalar) {
                Place inside = key.key(scalar.getValue());
                Tree.put(mapping, scalar.getValue(), inside, value(tuple.getValueNode(), inside), problems);
            } else {
                problems.add(key, "a key must be a word");
            }
        }
        return mapping;
    }

    private Sequence sequence(SequenceNode node, Place place) {
        List<Value> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            Place inside = new Place(file, place.line(), place.column(), place.path() + "[" + items.size() + "]");
            items.add(value(item, inside));
        }
        return new Sequence(place, items);
    }

    /** On the command line there are no lines. */
    private Place at(Mark mark, Place place) {
        boolean typed = file.startsWith(Overrides.FLAG);
        return typed || mark == null ? place : new Place(file, mark.getLine() + 1, mark.getColumn() + 1, place.path());
    }

    private static String tooDeep() {
        return "groups and lists are nested more than " + Tree.DEEPEST + " deep; a scenario needs no more than ten";
    }

    private static String tooMuch() {
        return "aliases (*name) repeat too much; write the values out, or share them through 'extends'";
    }
}
