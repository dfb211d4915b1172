package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.metrics.Metric;
import grassroots.metrics.Metric.Better;
import grassroots.parameter.Text;
import grassroots.report.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Tiles of communities by township, three times over: without, with, difference.
 *
 * @param id unique on the page
 * @param metric what colours them
 * @param places the communities
 */
record TileMap(String id, Metric metric, List<Place> places) {
    private static final int WIDTH = 340;
    private static final int TILE = 22;
    private static final int GAP = 3;
    private static final int BETWEEN = 16;
    private static final int NARROWEST = 84;
    private static final int LABEL = 20;
    private static final int HEAD = 26;
    private static final int FOOT = 34;
    private static final List<String> LEVELS = List.of("#eef5f4", "#c6e0dc", "#8fc4bc", "#4d9d93", "#0f766e", "#0a4f4a");
    private static final List<String> BETTER = List.of("#d7ebe8", "#7fbbb3", "#0f766e");
    private static final List<String> WORSE = List.of("#f6dfcf", "#dc9a66", "#a8480a");
    private static final List<String> UP = List.of("#d9e2f8", "#8aa5e8", "#1d4ed8");
    private static final List<String> DOWN = List.of("#e6dcf0", "#b08fd0", "#6b21a8");

    private Map<Integer, List<Place>> townships() {
        return places.stream().collect(Collectors.groupingBy(Place::township, TreeMap::new, Collectors.toList()));
    }

    private int columns() {
        int most = townships().values().stream().mapToInt(List::size).max().orElse(1);
        return (int) Math.ceil(Math.sqrt(most));
    }

    private int blockWidth() {
        return Math.max(NARROWEST, columns() * (TILE + GAP)) + BETWEEN;
    }

    private int blockHeight() {
        int most = townships().values().stream().mapToInt(List::size).max().orElse(1);
        return (int) Math.ceil((double) most / columns()) * (TILE + GAP) + LABEL + BETWEEN / 2;
    }

    private int blocksInRow() {
        return Math.max(1, WIDTH / blockWidth());
    }

    /** The three maps side by side, below one another on a phone. */
    Markup picture() {
        double low = places.stream().flatMapToDouble(place -> java.util.stream.DoubleStream.of(place.without(), place.with()))
                .filter(Double::isFinite).min().orElse(0);
        double high = places.stream().flatMapToDouble(place -> java.util.stream.DoubleStream.of(place.without(), place.with()))
                .filter(Double::isFinite).max().orElse(1);
        double most = places.stream().mapToDouble(place -> Math.abs(place.difference())).filter(Double::isFinite).max().orElse(1);
        Text scale = Phrase.MAP_SCALE.of(number(low), number(high));
        Text span = Phrase.MAP_SCALE.of(signed(-most), signed(most));
        return tag("div", with("class", "maps"),
                map(Phrase.WORLD_WITHOUT, Place::without, value -> level(value, low, high), scale, LEVELS),
                map(Phrase.WORLD_WITH, Place::with, value -> level(value, low, high), scale, LEVELS),
                map(Phrase.MAP_DIFFERENCE, Place::difference, value -> difference(value, most), span, diverging()));
    }

    private static String level(double value, double low, double high) {
        int step = high > low ? (int) Math.floor((value - low) / (high - low) * LEVELS.size()) : 0;
        return LEVELS.get(Math.max(0, Math.min(LEVELS.size() - 1, step)));
    }

    private List<String> colours(boolean higher) {
        if (metric.better() == Better.NEITHER) {
            return higher ? UP : DOWN;
        }
        return higher == (metric.better() == Better.UP) ? BETTER : WORSE;
    }

    private List<String> diverging() {
        List<String> low = colours(false);
        List<String> high = colours(true);
        return List.of(low.get(2), low.get(1), low.get(0), high.get(0), high.get(1), high.get(2));
    }

    private String difference(double value, double most) {
        if (value == 0 || most == 0) {
            return "#ffffff";
        }
        int step = (int) Math.min(2, Math.floor(Math.abs(value) / most * 3));
        return colours(value > 0).get(step);
    }

    private Markup map(Phrase heading, ToDoubleFunction<Place> value, Function<Double, String> colour, Text span, List<String> key) {
        int rows = (int) Math.ceil((double) townships().size() / blocksInRow());
        int height = HEAD + rows * blockHeight() + FOOT;
        List<Object> parts = new ArrayList<>(List.of(with("viewBox", "0 0 " + WIDTH + " " + height), with("role", "img"),
                with("aria-labelledby", id + "-finding"), with("class", "plot"),
                tag("text", with("class", "name"), with("x", 0), with("y", 16), Markup.drawn(Amounts.capital(heading.of())))));
        int n = 0;
        for (Map.Entry<Integer, List<Place>> township : townships().entrySet()) {
            int left = n % blocksInRow() * blockWidth();
            int top = HEAD + n / blocksInRow() * blockHeight();
            parts.add(tag("text", with("x", left), with("y", top + 14), Markup.drawn(Phrase.MAP_TOWNSHIP.of(township.getKey()))));
            tiles(parts, township.getValue(), left, top + LABEL, value, colour, heading == Phrase.MAP_DIFFERENCE);
            n++;
        }
        key(parts, key, height - FOOT + 8, span);
        return tag("svg", parts.toArray());
    }

    private void tiles(List<Object> parts, List<Place> own, int left, int top, ToDoubleFunction<Place> value,
            Function<Double, String> colour, boolean signs) {
        for (int i = 0; i < own.size(); i++) {
            double number = value.applyAsDouble(own.get(i));
            int x = left + i % columns() * (TILE + GAP);
            int y = top + i / columns() * (TILE + GAP);
            String words = own.get(i).id() + ": " + (Double.isNaN(number) ? "–" : signs ? signed(number) : number(number));
            parts.add(tag("rect", with("class", "tile"), with("x", x), with("y", y), with("width", TILE), with("height", TILE),
                    with("rx", 3), with("fill", Double.isNaN(number) ? "#ffffff" : colour.apply(number)), tag("title", words)));
            if (signs && !Double.isNaN(number) && number != 0) {
                parts.add(tag("path", with("class", "sign"), with("stroke", sign(number)), with("d", number > 0
                        ? "M" + (x + 8) + " " + (y + 11) + "h6M" + (x + 11) + " " + (y + 8) + "v6" : "M" + (x + 8) + " " + (y + 11) + "h6")));
            }
        }
    }

    private String sign(double number) {
        double most = places.stream().mapToDouble(place -> Math.abs(place.difference())).filter(Double::isFinite).max().orElse(1);
        return Math.abs(number) / most * 3 >= 2 ? "#ffffff" : "#1f2937";
    }

    private static void key(List<Object> parts, List<String> colours, int top, Text span) {
        for (int i = 0; i < colours.size(); i++) {
            parts.add(tag("rect", with("class", "tile"), with("x", i * 18), with("y", top), with("width", 18), with("height", 12),
                    with("fill", colours.get(i))));
        }
        parts.add(tag("text", with("x", colours.size() * 18 + 8), with("y", top + 11), Markup.drawn(span)));
    }

    private String number(double value) {
        Units units = Units.of(metric.unit());
        return units.number(value, units.decimals(value)) + units.suffix().en();
    }

    private String signed(double value) {
        Units units = Units.of(metric.unit());
        return units.signed(value, units.decimals(value));
    }

    String csv() {
        StringBuilder csv = new StringBuilder("community,township,without,with,difference\n");
        for (Place place : places) {
            csv.append(String.format(Locale.ROOT, "%s,%d,%s,%s,%s%n", Cells.text(place.id()), place.township(), Cells.number(place.without()), Cells.number(place.with()),
                    Cells.number(place.difference())));
        }
        return csv.toString().replace(System.lineSeparator(), "\n");
    }
}
