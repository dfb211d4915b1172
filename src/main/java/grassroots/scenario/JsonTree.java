package grassroots.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import grassroots.scenario.Value.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Turns JSON text into values with places. */
final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Tree.DEEPEST).build())
            .build();

    private final String file;
    private final JsonParser parser;
    private final Problems problems;

    private JsonTree(String file, JsonParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** The only document of a file, {@code null} where there is none. */
    static Value read(String file, String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonTree(file, parser, problems).document();
        } catch (StreamConstraintsException e) {
            throw problems.with(Place.of(file), "groups and lists are nested more than " + Tree.DEEPEST
                    + " deep; a scenario needs no more than ten");
        } catch (JsonProcessingException e) {
            throw problems.with(place(file, e.getLocation(), ""), words(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    /** What the parser says, without its advice to programmers. */
    private static String words(String message) {
        if (message.contains("ALLOW_COMMENTS")) {
            return "JSON has no comments; take them out, or name the file .yaml, where a comment begins with #";
        }
        String rule = "this is not JSON: " + message.replaceAll(": (to )?enable .*", "");
        if (message.startsWith("Unexpected character ('}'") && message.contains("to start field name")) {
            return rule + "; take out the comma before it";
        }
        return message.startsWith("Non-standard token") ? rule + "; write a number" : rule;
    }

    private Value document() throws IOException {
        if (parser.nextToken() == null) {
            return null;
        }
        Value value = value("");
        if (parser.nextToken() != null) {
            problems.add(here(""), "a second document starts here; a scenario file holds one");
        }
        return value;
    }

    private Value value(String path) throws IOException {
        Place place = here(path);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(place);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(place);
        }
        return new Scalar(place, parser.getText(), token == JsonToken.VALUE_STRING);
    }

    private Mapping mapping(Place place) throws IOException {
        Mapping mapping = Tree.group(place);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place inside = here(place.path()).key(key);
            parser.nextToken();
            Tree.put(mapping, key, inside, value(inside.path()), problems);
        }
        return mapping;
    }

    private Sequence sequence(Place place) throws IOException {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place.path() + "[" + items.size() + "]"));
        }
        return new Sequence(place, items);
    }

    private Place here(String path) {
        return place(file, parser.currentTokenLocation(), path);
    }

    private static Place place(String file, JsonLocation location, String path) {
        return location == null
                ? new Place(file, 0, 0, path)
                : new Place(file, location.getLineNr(), location.getColumnNr(), path);
    }
}
