package grassroots.report;

import grassroots.metrics.Metric;
import grassroots.report.ChartPlan.Kind;
import grassroots.report.ChartPlan.PanelPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws the charts of a scenario: every declared chart whose metrics were measured, as PNG and as SVG. */
public final class Charts {
    /** The folder of the charts inside a result folder. */
    public static final String FOLDER = "charts";

    private static final int WARM_UP_SHOWN = 13;

    private final Worlds worlds;
    private final Imprint imprint;
    private final Lettering lettering;
    private final List<ChartPlan> plans;

    /** The charts of these worlds. */
    public Charts(Worlds worlds, Imprint imprint, Lettering lettering) {
        this.worlds = worlds;
        this.imprint = imprint;
        this.lettering = lettering;
        this.plans = ChartPlans.in(worlds);
    }

    /** Writes them into the folder {@value #FOLDER} of a result folder; returns the files in the order of the report. */
    public List<Path> write(Path results) throws IOException {
        Path folder = Files.createDirectories(results.resolve(FOLDER));
        List<Path> files = new ArrayList<>();
        for (Drawing drawing : plans.parallelStream().map(this::drawing).toList()) {
            files.add(Files.write(folder.resolve(drawing.file + ".png"), drawing.png));
            files.add(Files.write(folder.resolve(drawing.file + ".svg"), drawing.svg));
        }
        return files;
    }

    private record Drawing(String file, byte[] png, byte[] svg) {}

    private Drawing drawing(ChartPlan plan) {
        Page page = page(plan);
        return new Drawing(plan.file(), Picture.png(page, lettering), Picture.svg(page, lettering));
    }

    Page page(ChartPlan plan) {
        int from = Math.max(worlds.firstWeek(), -WARM_UP_SHOWN - 1);
        Metric lead = worlds.metric(plan.lead());
        Finding finding = Finding.of(lead, worlds, imprint.firstDay(), plans.size());
        boolean several = imprint.policies().size() > 1;
        Headline headline = new Headline(finding, several, lettering.language());
        Vocabulary words = new Vocabulary(lettering.language(), several);
        List<Panel> panels = panels(plan, from, words);
        String space = lettering.isChinese() ? "" : " ";
        return new Page(
                headline.title(plan.sentence()),
                headline.evidence() + space + words.caption(isSmoothed(plan), isShaded(plan)),
                panels,
                new PolicyMarks(imprint.policies(), lettering),
                new Page.Span(Math.min(0, from + 1), worlds.endWeek()),
                imprint.line(worlds.replications(), words.coverage(plans.size()), lettering.language()));
    }

    private boolean isSmoothed(ChartPlan plan) {
        return plan.panels().stream().flatMap(panel -> panel.keys().stream())
                .anyMatch(key -> worlds.metric(key).over() == Metric.Over.FLOW);
    }

    private boolean isShaded(ChartPlan plan) {
        return worlds.replications() > 1 && plan.panels().stream().anyMatch(panel -> panel.kind() == Kind.LINES);
    }

    /** The panels that show anything, and what the title speaks of whether it does or not. */
    private List<Panel> panels(ChartPlan plan, int from, Vocabulary words) {
        List<Panel> shown = new ArrayList<>();
        for (PanelPlan one : plan.panels()) {
            Panel panel = panel(one, from, words);
            if (!panel.isIdle() || one.keys().contains(plan.lead())) {
                shown.add(panel);
            }
        }
        return shown;
    }

    private Panel panel(PanelPlan plan, int from, Vocabulary words) {
        return switch (plan.kind()) {
            case LINES -> new LinePanel(plan, worlds, from, words);
            case STACK -> new StackPanel(plan, worlds, from, words);
        };
    }
}
