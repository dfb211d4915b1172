package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.Contrast.Verdict;
import grassroots.experiment.DifferenceSeries;
import grassroots.metrics.Metric;
import grassroots.parameter.Decimal;
import grassroots.policy.ScheduledPolicy;
import grassroots.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a comparison: a forest plot of the named outcomes, and for each of them the difference over time, as PNG and as SVG.
 *
 * @param scenarios what was compared, the base first
 * @param contrasts all rows of the comparison
 * @param series the differences over time
 * @param hash of the question
 * @param version the program's version
 * @param lettering language and font
 */
public record ComparisonCharts(List<Scenario> scenarios, List<Contrast> contrasts, List<DifferenceSeries> series, String hash,
        String version, Lettering lettering) {
    private static final int WARM_UP_SHOWN = 13;

    /** Writes them into the folder of charts of a result folder. */
    public void write(Path results) throws IOException {
        Path folder = Files.createDirectories(results.resolve(Charts.FOLDER));
        Picture.write(folder, "forest", forest(), lettering);
        List<DifferenceSeries> shown = series.stream().filter(one -> named().stream()
                .anyMatch(row -> row.metric().equals(one.metric()) && row.scenario().equals(one.scenario()))).toList();
        for (Metric metric : shown.stream().map(DifferenceSeries::metric).distinct().toList()) {
            Picture.write(folder, "difference-" + metric.key(), difference(shown.stream().filter(one -> one.metric().equals(metric)).toList()),
                    lettering);
        }
        int pairs = named().stream().mapToInt(row -> row.difference().n()).max().orElse(0);
        new GroupCharts(scenarios, print(pairs, words().words("intervals one by one", "区间逐项给出")), lettering).write(results);
    }

    private ComparisonWords words() {
        return new ComparisonWords(lettering.language());
    }

    private List<Contrast> named() {
        return contrasts.stream().filter(row -> row.answers() && row.period() == Period.WHOLE).toList();
    }

    private boolean isSeveral() {
        return scenarios.size() > 2;
    }

    ForestPage forest() {
        List<Contrast> rows = named();
        int pairs = rows.stream().mapToInt(row -> row.difference().n()).max().orElse(0);
        String title = subject() + words().words(": ", "：") + Stream.of(Verdict.values())
                .map(verdict -> count(rows, verdict)).filter(count -> !count.isEmpty())
                .reduce((one, other) -> one + words().words(", ", "，") + other).orElse("");
        int draws = rows.stream().mapToInt(row -> row.doubt().n()).max().orElse(0);
        String chance = words().words(
                "Thick bars: 95\u00a0%% intervals of chance for all %d together, from %s of replications.".formatted(rows.size(), Decimal.count(pairs, "pair")),
                "粗线：%d项同时成立的95%%随机性区间，%d对重复运行。".formatted(rows.size(), pairs));
        String doubt = draws == 0
                ? words().words(" They cover chance only, not doubt about parameters.", "仅含随机性，不含参数不确定性。")
                : words().words(" Thin lines: 5 to 95\u00a0%% of %d draws of all parameters, one seed each.".formatted(draws),
                        "细线：%d次参数抽样的5%%至95%%范围，每次一个种子。".formatted(draws));
        return new ForestPage(title, chance + doubt, rows, isSeveral(), words(), print(pairs), lettering);
    }

    private String count(List<Contrast> rows, Verdict verdict) {
        long n = rows.stream().filter(row -> row.verdict() == verdict).count();
        return n == 0 ? "" : n + words().words(" ", "项") + words().verdict(verdict);
    }

    /** What was tried. */
    private String subject() {
        return isSeveral()
                ? words().words(scenarios.size() - 1 + " scenarios", scenarios.size() - 1 + "个情景")
                : scenarios.get(1).title().in(lettering.language());
    }

    Page difference(List<DifferenceSeries> own) {
        int from = Math.max(own.get(0).firstWeek(), -WARM_UP_SHOWN - 1);
        int end = own.get(0).firstWeek() + own.get(0).weekly().means().length;
        List<String> names = own.stream().map(one -> isSeveral() ? one.scenario() : words().words("difference", "差值")).toList();
        Panel panel = new DifferencePanel(own, names, from, words());
        List<Contrast> rows = named().stream().filter(row -> row.metric().equals(own.get(0).metric())).toList();
        List<ScheduledPolicy> policies = isSeveral()
                ? List.of()
                : scenarios.get(1).policies().stream().filter(policy -> !scenarios.get(0).policies().contains(policy)).toList();
        return new Page(title(rows), evidence(rows, end), List.of(panel), new PolicyMarks(policies, lettering),
                new Page.Span(Math.min(0, from + 1), end), print(own.get(0).n()));
    }

    private String title(List<Contrast> rows) {
        String name = words().name(rows.get(0));
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (rows.size() > 1) {
            return capital + words().words(": ", "：") + rows.stream()
                    .map(row -> row.scenario() + " " + words().verdict(row.verdict()))
                    .reduce((one, other) -> one + words().words(", ", "，") + other).orElse("");
        }
        Contrast row = rows.get(0);
        boolean up = row.difference().mean() > 0;
        return switch (row.verdict()) {
            case OPEN -> capital + words().words(": the difference is not settled", "：差异尚无定论");
            case NO_MATTER -> capital + words().words(": no difference that matters", "：没有有意义的差异");
            default -> capital + words().words(up ? ": higher with the policies, " : ": lower with the policies, ",
                    up ? "：政策下更高，" : "：政策下更低，") + words().verdict(row.verdict());
        };
    }

    private String evidence(List<Contrast> rows, int end) {
        List<String> parts = new ArrayList<>();
        for (Contrast row : rows) {
            parts.add((rows.size() > 1 ? row.scenario() + " " : "") + words().difference(row.metric(), row.simultaneous()) + " "
                    + words().shortUnit(row.metric()));
        }
        boolean flow = rows.get(0).metric().over() == Metric.Over.FLOW;
        return words().words("Weeks 0–" + (end - 1) + " against " + scenarios.get(0).name() + ": ",
                "第0–" + (end - 1) + "周，与" + scenarios.get(0).name() + "相比：")
                + String.join(words().words("; ", "；"), parts) + words().words(". ", "。")
                + (flow ? words().words("Flows: means of 4 weeks. ", "流量指标为近4周均值。") : "")
                + words().words("Coloured bands hold at all weeks together in 95\u00a0% of cases, none where too few runs differ; grey: too small to matter.",
                        "彩色区间带对各周同时成立(95%)，有差异的运行过少时不画；灰色：小到无意义。");
    }

    private String print(int pairs) {
        return print(pairs, words().words("intervals in words hold for all " + named().size() + " together",
                "文字中的区间对全部" + named().size() + "项同时成立"));
    }

    private String print(int pairs, String coverage) {
        String against = isSeveral() ? subject() : scenarios.get(1).title().in(lettering.language());
        String title = against + words().words(" against ", "，对比") + scenarios.get(0).name();
        grassroots.parameter.Text text = new grassroots.parameter.Text(title, title);
        return new Imprint(text, List.of(), scenarios.get(0).seed(), hash, version).line(pairs,
                coverage, lettering.language());
    }
}
