package grassroots.cli;

import grassroots.experiment.Build;
import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Illustrator;
import grassroots.experiment.SweepIllustrator;
import grassroots.metrics.Metrics;
import grassroots.metrics.Observation;
import grassroots.report.Charts;
import grassroots.report.ComparisonCharts;
import grassroots.report.FontFinder;
import grassroots.report.Imprint;
import grassroots.report.Lettering;
import grassroots.report.Report;
import grassroots.report.SweepReport;
import grassroots.report.Worlds;
import grassroots.scenario.Scenario;
import grassroots.simulation.Look;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The model of this program. */
final class CurrentModel implements Model {
    @Override
    public Observation run(Subject subject, long seed, int threads, Look look, Watch watch) {
        return Simulation.run(subject.scenario(), subject.communities(), seed, threads, look, watch);
    }

    @Override
    public Model forking() {
        return new ForkingModel(this);
    }

    @Override
    public Illustrator illustrator(Scenario scenario, String language, Consumer<String> notice) {
        return (folder, hash, replications) -> {
            Optional<Lettering> lettering = lettering(language, notice);
            if (lettering.isPresent()) {
                Imprint imprint =
                        new Imprint(scenario.title(), scenario.policies(), scenario.seed(), hash, Build.currentVersion());
                new Charts(Worlds.of(Metrics.all(), replications), imprint, lettering.get()).write(folder);
            }
            report(hash, List.of(scenario), language).write(folder);
        };
    }

    /** How charts are lettered here, with a notice where not as asked; empty, and said, where they cannot be drawn. */
    private static Optional<Lettering> lettering(String language, Consumer<String> notice) {
        Optional<String> obstacle = Lettering.obstacle();
        if (obstacle.isPresent()) {
            notice.accept(obstacle.get());
            return Optional.empty();
        }
        Lettering lettering = Lettering.of(language, FontFinder.INSTALLED);
        lettering.notice().ifPresent(notice);
        return Optional.of(lettering);
    }

    @Override
    public SweepIllustrator sweepIllustrator(String language, Consumer<String> notice) {
        return (folder, hash) ->
                new SweepReport(hash, Build.currentVersion(), language, lettering(language, notice)).write(folder);
    }

    @Override
    public ComparisonIllustrator illustrator(List<Scenario> scenarios, String language, Consumer<String> notice) {
        return (folder, hash, contrasts, series) -> {
            Optional<Lettering> lettering = lettering(language, notice);
            if (lettering.isPresent()) {
                new ComparisonCharts(scenarios, contrasts, series, hash, Build.currentVersion(), lettering.get()).write(folder);
            }
            report(hash, scenarios, language).write(folder);
        };
    }

    private static Report report(String hash, List<Scenario> scenarios, String language) {
        return new Report(hash, Build.currentVersion(), scenarios, language);
    }
}
