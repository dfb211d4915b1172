package grassroots.cli;

import grassroots.experiment.Build;
import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Illustrator;
import grassroots.metrics.Metrics;
import grassroots.metrics.Observation;
import grassroots.report.Charts;
import grassroots.report.ComparisonCharts;
import grassroots.report.FontFinder;
import grassroots.report.Imprint;
import grassroots.report.Lettering;
import grassroots.report.Report;
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
            Optional<String> obstacle = Lettering.obstacle();
            if (obstacle.isPresent()) {
                notice.accept(obstacle.get());
                return;
            }
            Lettering lettering = Lettering.of(language, FontFinder.INSTALLED);
            lettering.notice().ifPresent(notice);
            Imprint imprint =
                    new Imprint(scenario.title(), scenario.policies(), scenario.seed(), hash, Build.currentVersion());
            new Charts(Worlds.of(Metrics.all(), replications), imprint, lettering).write(folder);
            report(hash, List.of(scenario), language).write(folder);
        };
    }

    @Override
    public ComparisonIllustrator illustrator(List<Scenario> scenarios, String language, Consumer<String> notice) {
        return (folder, hash, contrasts, series) -> {
            Optional<String> obstacle = Lettering.obstacle();
            if (obstacle.isPresent()) {
                notice.accept(obstacle.get());
                return;
            }
            Lettering lettering = Lettering.of(language, FontFinder.INSTALLED);
            lettering.notice().ifPresent(notice);
            new ComparisonCharts(scenarios, contrasts, series, hash, Build.currentVersion(), lettering).write(folder);
            report(hash, scenarios, language).write(folder);
        };
    }

    private static Report report(String hash, List<Scenario> scenarios, String language) {
        return new Report(hash, Build.currentVersion(), scenarios, language);
    }
}
