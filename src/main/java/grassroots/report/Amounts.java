package grassroots.report;

import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import grassroots.statistics.Spread;
import java.util.List;
import java.util.function.Function;

/** Numbers of a comparison in both languages. */
final class Amounts {
    private static final ComparisonWords EN = new ComparisonWords("en");
    private static final ComparisonWords ZH = new ComparisonWords("zh");

    private static final int BRIEF = 40;

    private Amounts() {}

    private static Text both(Function<ComparisonWords, String> words) {
        return new Text(words.apply(EN), words.apply(ZH));
    }

    /** A level with its unit, where the unit is short. */
    static Text level(Metric metric, Interval level, Interval difference) {
        return both(words -> words.level(metric, level, difference));
    }

    /** A difference with its unit. */
    static Text size(Metric metric, Interval interval) {
        String number = number(metric, interval);
        return both(words -> (number + " " + unit(words, metric)).strip());
    }

    /** A difference without its unit. */
    static String number(Metric metric, Interval interval) {
        return EN.difference(metric, interval).replaceAll(" \\[.*", "");
    }

    /** The unit of a difference; of an index none, since its range is no unit. */
    private static String unit(ComparisonWords words, Metric metric) {
        return metric.unit().startsWith("index") ? "" : words.shortUnit(metric);
    }

    /** A mean as far as its interval supports digits. */
    static Text alone(Metric metric, Interval mean) {
        Text level = level(metric, mean, mean);
        return level.en().isEmpty() ? new Text("–", "–") : level;
    }

    /** The bounds of a mean; empty where there are none that tell anything. */
    static Text range(Metric metric, Interval mean) {
        if (!mean.tells()) {
            return new Text("", "");
        }
        String bounds = bounds(metric, mean).en().replace("+", "");
        return new Text(bounds, bounds);
    }

    /** The bounds of a difference; empty where there are none that tell anything. */
    static Text bounds(Metric metric, Interval interval) {
        String text = EN.difference(metric, interval);
        String bounds = text.contains("[") ? text.substring(text.indexOf('[')) : "";
        return new Text(bounds, bounds);
    }

    /** What parameters in doubt leave of a difference. */
    static Text doubt(Metric metric, Spread doubt) {
        return both(words -> words.doubt(metric, doubt));
    }

    /** A change that matters, with its unit. */
    static Text matters(Metric metric) {
        Units units = Units.of(metric.unit());
        String number = units.number(metric.matters(), units.decimals(metric.matters()));
        String plain = number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
        return both(words -> (plain + " " + unit(words, metric)).strip());
    }

    /** The name of a metric. */
    static Text name(Metric metric) {
        return metric.label();
    }

    /** The name of a metric at the beginning of a sentence. */
    static Text capital(Text name) {
        return name.en().isEmpty() ? name : new Text(Character.toUpperCase(name.en().charAt(0)) + name.en().substring(1), name.zh());
    }

    /** Words of the unit of levels. */
    static Text unit(Metric metric) {
        return Units.of(metric.unit()).axis();
    }

    /** Words of the unit of differences. */
    static Text unitOfDifferences(Metric metric) {
        return both(words -> words.unit(metric));
    }

    /** Things one after the other. */
    static Text list(List<Text> parts) {
        return new Text(String.join(", ", parts.stream().map(Text::en).toList()),
                String.join("、", parts.stream().map(Text::zh).toList()));
    }

    /** Clauses one after the other. */
    static Text clauses(List<Text> parts) {
        return new Text(String.join("; ", parts.stream().map(Text::en).toList()),
                String.join("；", parts.stream().map(Text::zh).toList()));
    }

    /** Words with a full stop. */
    static Text sentence(Text words) {
        Text capital = capital(words);
        return new Text(capital.en() + ".", capital.zh() + "。");
    }

    /** As much of a text as fits beside a line. */
    static String brief(String text) {
        return shortened(text, BRIEF);
    }

    /** As much of a text as so many characters hold. */
    static String shortened(String text, int most) {
        int characters = text.codePointCount(0, text.length());
        return characters <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
