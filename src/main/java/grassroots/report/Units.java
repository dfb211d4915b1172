package grassroots.report;

import grassroots.parameter.Text;
import java.util.Locale;
import java.util.Map;

/**
 * How values of a unit are written.
 *
 * @param axis words of the unit on an axis
 * @param suffix what follows a number in a sentence
 * @param difference what follows a difference of two such numbers
 * @param factor from stored to written numbers: 100 for shares
 */
record Units(Text axis, Text suffix, Text difference, double factor) {
    private static final Text NONE = new Text("", "");
    private static final Text PERCENT = new Text("\u00a0%", "%");
    private static final Text POINTS = new Text(" points", "个百分点");

    /** Units as metrics declare them, in Chinese. */
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("hours a worker and week", "小时/人·周"),
            Map.entry("a community and week", "每社区每周"),
            Map.entry("plaques", "块"),
            Map.entry("ratio", "比值"),
            Map.entry("heat", "热度"),
            Map.entry("for 1,000 residents a week", "每千居民每周"),
            Map.entry("chance", "概率"),
            Map.entry("index", "指数"),
            Map.entry("log units", "对数单位"),
            Map.entry("years", "年"),
            Map.entry("weeks", "周"),
            Map.entry("inspections a year", "次/年"),
            Map.entry("days", "天"),
            Map.entry("hours", "小时"),
            Map.entry("office hours", "工作小时"),
            Map.entry("cases for 1,000 residents", "件/千居民"),
            Map.entry("index 0–1", "指数0–1"),
            Map.entry("weighted matters for 1,000 residents", "加权件数/千居民"),
            Map.entry("hazards for 1,000 residents", "处/千居民"),
            Map.entry("hours of an experienced worker", "熟练工时"),
            Map.entry("posts for 10,000 residents", "岗位/万居民"),
            Map.entry("disputes for 1,000 residents", "件/千居民"),
            Map.entry("visits a month", "次/月"),
            Map.entry("yuan of 2024 a resident and year", "元/人·年"),
            Map.entry("yuan for 1,000 residents and week", "元/千居民·周"));

    /** How values of this unit, in the words of its metric, are written. */
    static Units of(String unit) {
        return switch (unit) {
            case "share" -> new Units(new Text("%", "%"), PERCENT, POINTS, 100);
            case "share a year" -> new Units(new Text("% a year", "%/年"), PERCENT, POINTS, 100);
            default -> new Units(new Text(unit, CHINESE.getOrDefault(unit, unit)), NONE, NONE, 1);
        };
    }

    /** Words of the unit of a difference on an axis. */
    Text axisOfDifferences() {
        return factor > 1 ? new Text(axis.en().replace("%", "percentage points"), axis.zh().replace("%", "个百分点")) : axis;
    }

    /** A value with this many decimals, without its unit. */
    String number(double value, int decimals) {
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", value * factor);
        boolean nothing = digits.chars().allMatch(c -> "-0.,".indexOf(c) >= 0);
        return nothing ? digits.replace("-", "") : digits.replace('-', '−');
    }

    /** A value in a sentence. */
    String value(double value, int decimals, String language) {
        return number(value, decimals) + suffix.in(language);
    }

    /** A difference with its sign. */
    String signed(double value, int decimals) {
        String number = number(value, decimals);
        boolean nothing = number.chars().allMatch(c -> "0.,".indexOf(c) >= 0);
        return (value > 0 && !nothing ? "+" : "") + number;
    }

    /** Decimals that show three digits of a size, at most six. */
    int decimals(double size) {
        double written = Math.abs(size * factor);
        if (!(written > 0) || Double.isInfinite(written)) {
            return 0;
        }
        int digits = factor > 1 ? 2 : 3;
        return (int) Math.max(0, Math.min(6, digits - 1 - Math.floor(Math.log10(written))));
    }
}
