package grassroots.classroom;

import com.fasterxml.jackson.core.JsonGenerator;
import grassroots.parameter.Components;
import grassroots.policy.Levers;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.scenario.LeverEntry;
import grassroots.scenario.Scenario;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** A picture as the page reads it: only the weeks that the page has not yet, and the map of one metric. */
final class Live {
    private static final int LINES = 40;

    private final LeverBook book;

    private final boolean inClass;

    /** For a page of a class, or one by itself. */
    Live(LeverBook book, boolean inClass) {
        this.book = book;
        this.inClass = inClass;
    }

    /**
     * The picture for a page.
     *
     * @param run the run that the page shows, so that another one is sent whole
     * @param from the first week that the page has not yet
     * @param map the metric that colours its map
     */
    byte[] bytes(Picture picture, int run, int from, String map) {
        return Json.object(to -> {
            head(to, picture);
            weeks(to, picture.weeks(), run == picture.run() ? Math.max(0, Math.min(from, picture.weeks().count())) : 0);
            places(to, picture, map);
            following(to, picture.following());
            policies(to, picture.policies());
            levers(to, picture);
        });
    }

    private void head(JsonGenerator to, Picture picture) throws IOException {
        Scenario scenario = picture.play().scenario();
        to.writeNumberField("run", picture.run());
        to.writeBooleanField("inClass", inClass);
        to.writeStringField("state", picture.state().name());
        to.writeNumberField("day", picture.day());
        to.writeNumberField("length", scenario.horizon().length());
        to.writeNumberField("warmUp", scenario.horizon().warmUp());
        to.writeNumberField("seed", scenario.seed());
        to.writeFieldName("budget");
        Json.number(to, scenario.budget());
        to.writeNumberField("residents", picture.play().communities().residents());
        Json.text(to, "title", scenario.title());
        Json.text(to, "question", scenario.question());
        to.writeStringField("base", picture.play().base());
        to.writeObjectField("outcomes", scenario.outcomes());
        to.writeNumberField("wanted", picture.pace().wanted());
        to.writeNumberField("measured", Math.round(picture.pace().measured()));
        to.writeObjectField("snapshots", picture.snapshots());
        if (picture.trouble() != null) {
            Json.text(to, "trouble", picture.trouble());
        }
    }

    private static void weeks(JsonGenerator to, Picture.Weeks weeks, int from) throws IOException {
        to.writeNumberField("from", from);
        to.writeNumberField("weeks", weeks.count());
        to.writeNumberField("firstWeek", weeks.first());
        if (from == 0) {
            to.writeObjectField("keys", weeks.keys());
        }
        rows(to, "with", weeks.with(), from, weeks.count());
        rows(to, "without", weeks.without(), from, weeks.count());
    }

    private static void rows(JsonGenerator to, String name, List<float[]> rows, int from, int count) throws IOException {
        to.writeArrayFieldStart(name);
        for (int week = from; week < count; week++) {
            numbers(to, rows.get(week), 0, 1);
        }
        to.writeEndArray();
    }

    private static void numbers(JsonGenerator to, float[] values, int from, int every) throws IOException {
        to.writeStartArray();
        for (int i = from; i < values.length; i += every) {
            Json.number(to, values[i]);
        }
        to.writeEndArray();
    }

    private static void places(JsonGenerator to, Picture picture, String map) throws IOException {
        int column = picture.weeks().keys().indexOf(map);
        to.writeObjectFieldStart("map");
        to.writeStringField("metric", column < 0 ? "" : map);
        if (column >= 0) {
            to.writeFieldName("with");
            numbers(to, picture.places().with(), column, picture.weeks().keys().size());
            to.writeFieldName("without");
            numbers(to, picture.places().without(), column, picture.weeks().keys().size());
        }
        to.writeEndObject();
    }

    private static void following(JsonGenerator to, Following following) throws IOException {
        if (following.agent() == null) {
            return;
        }
        to.writeObjectFieldStart("following");
        to.writeStringField("kind", following.agent().kind().name());
        to.writeNumberField("community", following.agent().community());
        to.writeNumberField("number", following.agent().number());
        story(to, "with", following.with());
        story(to, "without", following.without());
        to.writeEndObject();
    }

    private static void story(JsonGenerator to, String name, Story story) throws IOException {
        to.writeArrayFieldStart(name);
        List<Story.Line> lines = story.lines();
        for (Story.Line line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
            to.writeStartObject();
            to.writeNumberField("day", line.day());
            Json.text(to, "words", line.words());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void policies(JsonGenerator to, List<ScheduledPolicy> policies) throws IOException {
        to.writeArrayFieldStart("policies");
        for (ScheduledPolicy policy : policies) {
            to.writeStartObject();
            to.writeStringField("name", policy.name());
            to.writeStringField("lever", policy.policy().key());
            to.writeNumberField("start", policy.start());
            to.writeNumberField("ramp", policy.ramp());
            if (policy.end() < Integer.MAX_VALUE) {
                to.writeNumberField("end", policy.end());
            }
            to.writeBooleanField("everywhere", policy.target().equals(grassroots.policy.Target.ALL));
            to.writeObjectField("townships", policy.target().townships());
            setting(to, policy.policy());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    /** Every lever as it is set from tomorrow on. */
    private void levers(JsonGenerator to, Picture picture) throws IOException {
        Levers standard = picture.play().scenario().levers();
        int tomorrow = Decision.tomorrow(picture.day());
        to.writeObjectFieldStart("levers");
        for (LeverEntry lever : book.entries()) {
            Policy value = book.valueOf(lever.key(), standard);
            String where = "standard";
            for (ScheduledPolicy policy : picture.policies()) {
                if (policy.policy().key().equals(lever.key()) && policy.end() >= tomorrow) {
                    value = policy.policy();
                    where = policy.target().equals(grassroots.policy.Target.ALL) ? "everywhere" : "somewhere";
                    break;
                }
            }
            to.writeObjectFieldStart(lever.key());
            to.writeStringField("where", where);
            to.writeFieldName("yuan");
            Json.number(to, picture.prices().getOrDefault(lever.key(), 0.0));
            setting(to, value);
            to.writeEndObject();
        }
        to.writeEndObject();
    }

    static void setting(JsonGenerator to, Policy policy) throws IOException {
        to.writeObjectFieldStart("values");
        for (RecordComponent part : Components.of(policy.getClass())) {
            Object value = Components.value((Record) policy, part);
            if (value instanceof Number number) {
                to.writeNumberField(part.getName(), number.doubleValue());
            } else {
                to.writeStringField(part.getName(), value instanceof Enum<?> ? LeverBook.word(value) : value.toString());
            }
        }
        to.writeEndObject();
    }
}
