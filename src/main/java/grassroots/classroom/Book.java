package grassroots.classroom;

import com.fasterxml.jackson.core.JsonGenerator;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.parameter.Text;
import grassroots.scenario.BuiltIn;
import grassroots.scenario.ChoiceEntry;
import grassroots.scenario.LeverEntry;
import grassroots.scenario.ParameterEntry;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the page must know once: levers and metrics in the words of {@code describe}, and the scenarios that come with the program. */
final class Book {
    private static final double FAR = 3;

    private final LeverBook levers = new LeverBook();
    private final boolean inClass;

    private Book(boolean inClass) {
        this.inClass = inClass;
    }

    /** The book, read while the worlds are built; a class chooses no other scenario, so there are none in its book. */
    static CompletableFuture<byte[]> soon(boolean inClass) {
        return CompletableFuture.supplyAsync(() -> new Book(inClass).bytes());
    }

    private byte[] bytes() {
        return Json.object(to -> {
            to.writeArrayFieldStart("levers");
            for (LeverEntry lever : levers.entries()) {
                lever(to, lever);
            }
            to.writeEndArray();
            to.writeArrayFieldStart("metrics");
            for (Metric metric : Metrics.all()) {
                metric(to, metric);
            }
            to.writeEndArray();
            presets(to, inClass ? List.of() : Preset.all());
        });
    }

    private static void lever(JsonGenerator to, LeverEntry lever) throws IOException {
        to.writeStartObject();
        to.writeStringField("key", lever.key());
        to.writeStringField("group", lever.group().name());
        Json.text(to, "groupLabel", lever.group().label());
        Json.text(to, "label", new Text(spoken(lever.key()), lever.meaning().zh()));
        Json.text(to, "meaning", lever.meaning());
        Json.text(to, "cost", lever.cost());
        Json.text(to, "failure", lever.failure());
        to.writeArrayFieldStart("numbers");
        for (ParameterEntry number : lever.parameters()) {
            number(to, number);
        }
        to.writeEndArray();
        to.writeArrayFieldStart("choices");
        for (ChoiceEntry choice : lever.choices()) {
            to.writeStartObject();
            to.writeStringField("key", LeverBook.word(choice.path()));
            Json.text(to, "meaning", choice.meaning());
            to.writeObjectField("choices", choice.choices());
            to.writeStringField("standard", choice.standard());
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    /** {@code admission-list} as people say it. */
    private static String spoken(String key) {
        String words = key.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void number(JsonGenerator to, ParameterEntry number) throws IOException {
        to.writeStartObject();
        to.writeStringField("key", LeverBook.word(number.path()));
        Json.text(to, "meaning", number.meaning());
        Json.unit(to, number.unit());
        to.writeNumberField("min", number.min());
        to.writeNumberField("max", highest(number));
        to.writeNumberField("standard", number.standard());
        to.writeStringField("source", number.source().isEmpty() ? number.reason() : number.source());
        to.writeEndObject();
    }

    /** The highest value that a slider reaches. */
    private static double highest(ParameterEntry number) {
        double high = Double.isInfinite(number.high()) ? 0 : number.high();
        return Double.isInfinite(number.max()) ? Math.max(1, Math.max(high, number.standard() * FAR)) : number.max();
    }

    private static void metric(JsonGenerator to, Metric metric) throws IOException {
        to.writeStartObject();
        to.writeStringField("key", metric.key());
        to.writeStringField("group", metric.group().name());
        Json.text(to, "groupLabel", metric.group().label());
        Json.text(to, "label", metric.label());
        Json.text(to, "meaning", metric.meaning());
        Json.unit(to, metric.unit());
        to.writeStringField("better", metric.better().name());
        to.writeNumberField("matters", metric.matters());
        to.writeBooleanField("places", metric.across() == null);
        to.writeEndObject();
    }

    private static void presets(JsonGenerator to, List<Preset> presets) throws IOException {
        to.writeArrayFieldStart("presets");
        for (Preset preset : presets) {
            to.writeStartObject();
            to.writeStringField("name", preset.name());
            Json.text(to, "title", preset.scenario().title());
            Json.text(to, "question", preset.scenario().question());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    /**
     * A scenario that comes with the program and has policies to try in another world.
     *
     * @param name of its file
     * @param scenario what it says
     */
    record Preset(String name, Scenario scenario) {
        static List<Preset> all() {
            List<Preset> presets = new ArrayList<>();
            for (String name : BuiltIn.names()) {
                Scenario scenario = ScenarioReader.read(Source.builtIn(name).orElseThrow(), List.of()).scenario();
                if (!scenario.policies().isEmpty() && scenario.world().file().isEmpty()) {
                    presets.add(new Preset(name, scenario));
                }
            }
            return presets;
        }
    }

    /** Metrics with these keys that are recorded, by column. */
    static List<Integer> columns(List<String> keys, String... wanted) {
        return Arrays.stream(wanted).map(keys::indexOf).toList();
    }
}
