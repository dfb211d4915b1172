package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.metrics.Metric;
import grassroots.metrics.Metric.Group;
import grassroots.metrics.Metrics;
import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import grassroots.report.ChartPlan.Kind;
import grassroots.report.ChartPlan.PanelPlan;
import grassroots.report.TimeFigure.Line;
import grassroots.report.TimeFigure.Look;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The evidence subject by subject: every declared chart whose metrics were measured, with the world without the policies where there
 * is one.
 *
 * @param results of one scenario, or of a comparison with one other
 */
record Subjects(Results results) {
    private static final int SHOWN = 14;
    private static final double WEEK = 7;

    /** Whether there is one world to tell of. */
    boolean isShown() {
        return results.others().size() <= 1 && results.scenarios().stream().noneMatch(scenario -> results.runs(scenario).isEmpty());
    }

    Markup section() {
        Worlds worlds = worlds();
        List<ChartPlan> plans = ChartPlans.in(worlds);
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "subjects"), Phrase.EVIDENCE.of()),
                tag("p", with("class", "lead"), coverage(worlds, plans))));
        for (Group group : Group.values()) {
            List<ChartPlan> own = plans.stream().filter(plan -> worlds.metric(plan.lead()).group() == group).toList();
            if (!own.isEmpty()) {
                parts.add(tag("h3", Amounts.capital(group.label())));
                parts.add(tag("div", with("class", "pairs"),
                        own.stream().flatMap(plan -> figures(plan, worlds, plans.size()).stream()).toList()));
            }
        }
        return tag("section", parts.toArray());
    }

    private Text coverage(Worlds worlds, List<ChartPlan> plans) {
        return worlds.replications() < 2 ? Phrase.ONE_PAIR.of() : Phrase.EVIDENCE_LEAD.of(plans.size());
    }

    private Scenario lead() {
        return results.scenarios().get(results.isComparison() ? 1 : 0);
    }

    private Worlds worlds() {
        List<Metric> metrics = Metrics.all();
        return results.isComparison()
                ? results.paired(metrics)
                : Worlds.of(metrics, results.runs(lead()));
    }

    private List<Markup> figures(ChartPlan plan, Worlds worlds, int titles) {
        List<Markup> figures = new ArrayList<>();
        int from = Math.max(worlds.firstWeek(), -SHOWN);
        for (int n = 0; n < plan.panels().size(); n++) {
            PanelPlan panel = plan.panels().get(n);
            List<Line> lines = lines(panel, worlds, from);
            if (lines.stream().anyMatch(line -> line.track().holdsAnything())) {
                figures.add(figure(plan, panel, n, lines, finding(plan, panel, worlds, titles)));
            }
        }
        return figures;
    }

    private Markup figure(ChartPlan plan, PanelPlan panel, int n, List<Line> lines, Text finding) {
        Metric metric = lines.get(0).track().metric();
        Text plain = new Text(vocabulary("en").heading(panel, metric), vocabulary("zh").heading(panel, metric));
        boolean layers = panel.kind() == Kind.STACK && results.isComparison();
        Text heading = layers ? Phrase.LEVEL_HEADING.of(plain, Phrase.WORLD_WITH.of()) : plain;
        double matters = panel.keys().stream().mapToDouble(key -> Metrics.of(key).matters()).max().orElse(0);
        List<Double> starts = policies().stream().map(ScheduledPolicy::start).distinct().map(day -> day / WEEK).toList();
        return new TimeFigure("subject-" + plan.file() + "-" + n, heading, finding, lines,
                panel.kind() == Kind.STACK ? Look.layers(starts) : Look.lines(matters, starts)).figure();
    }

    private List<ScheduledPolicy> policies() {
        return results.policies(lead());
    }

    private Vocabulary vocabulary(String language) {
        return new Vocabulary(language, policies().size() > 1);
    }

    /** What the panel's first metric shows; of the first panel in the words of the chart. */
    private Text finding(ChartPlan plan, PanelPlan panel, Worlds worlds, int titles) {
        boolean first = panel.keys().contains(plan.lead());
        Metric metric = worlds.metric(first ? plan.lead() : panel.keys().get(0));
        Text sentence = first ? plan.sentence() : Phrase.STANDS.of(Amounts.name(metric), "{}");
        int firstDay = policies().stream().mapToInt(ScheduledPolicy::start).min().orElse(Integer.MAX_VALUE);
        Finding finding = Finding.of(metric, worlds, firstDay, titles);
        return new Text(said(finding, sentence, "en", ". "), said(finding, sentence, "zh", "。"));
    }

    private String said(Finding finding, Text sentence, String language, String stop) {
        Headline headline = new Headline(finding, policies().size() > 1, language);
        return headline.title(sentence) + stop + headline.evidence();
    }

    private List<Line> lines(PanelPlan panel, Worlds worlds, int from) {
        if (panel.kind() == Kind.STACK) {
            return layers(panel, worlds, from);
        }
        List<Line> lines = new ArrayList<>();
        boolean alone = panel.keys().size() == 1;
        for (int n = 0; n < panel.keys().size(); n++) {
            Metric metric = worlds.metric(panel.keys().get(n));
            Text name = Amounts.name(metric);
            if (worlds.isPaired()) {
                Text without = alone ? Phrase.WITHOUT.of() : Phrase.NAME_WITHOUT.of(name);
                lines.add(new Line(without, metric.key() + " without", Track.of(metric, worlds.without(), from),
                        alone ? Palette.WITHOUT : Palette.line(n), true));
            }
            Text with = alone && worlds.isPaired() ? Phrase.WITH.of() : name;
            lines.add(new Line(with, metric.key(), Track.of(metric, worlds.with(), from), Palette.line(n), false));
        }
        return lines.stream().filter(line -> line.track().holdsAnything() || lines.size() < 3).toList();
    }

    /** What a sum is made of, in the world with the policies. */
    private static List<Line> layers(PanelPlan panel, Worlds worlds, int from) {
        List<Line> layers = new ArrayList<>();
        for (int n = 0; n < panel.keys().size(); n++) {
            Metric metric = worlds.metric(panel.keys().get(n));
            Track track = Track.of(metric, worlds.with(), from);
            if (track.holdsAnything()) {
                layers.add(new Line(Amounts.name(metric), metric.key(), track, Palette.area(n), false));
            }
        }
        return layers;
    }
}
