package grassroots.report;

import grassroots.metrics.Metric;
import grassroots.report.ChartPlan.PanelPlan;

/**
 * The words inside charts.
 *
 * @param language {@code en} or {@code zh}
 * @param several whether there is more than one policy
 */
record Vocabulary(String language, boolean several) {
    String with() {
        return words("with the " + policies(), "有政策");
    }

    String without() {
        return words("without the " + policies(), "无政策");
    }

    String policies() {
        return several ? "policies" : "policy";
    }

    String comma() {
        return words(", ", "，");
    }

    String name(Track track) {
        return track.metric().label().in(language);
    }

    /** What a panel shows, with its unit. */
    String heading(PanelPlan plan, Metric metric) {
        String name = (plan.heading() == null ? metric.label() : plan.heading()).in(language);
        String unit = Units.of(metric.unit()).axis().in(language);
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return metric.label().en().endsWith(metric.unit()) ? capital : capital + comma() + unit;
    }

    /** What lines and bands are. */
    String caption(boolean smoothed, boolean shaded) {
        String mean = words("Flows: means of %d weeks.".formatted(Track.SMOOTHED),
                "流量指标为近%d周均值。".formatted(Track.SMOOTHED));
        String band = words("Shaded: 95\u00a0% intervals.", "阴影为95%区间。");
        return (smoothed ? mean : "") + (smoothed && shaded ? words(" ", "") : "") + (shaded ? band : "");
    }

    /** What the intervals in words cover. */
    String coverage(int titles) {
        return words("intervals in words are 95\u00a0%% for all %d charts together".formatted(titles),
                "文字中的95%%区间对全部%d张图同时成立".formatted(titles));
    }

    private String words(String en, String zh) {
        return "zh".equals(language) ? zh : en;
    }
}
