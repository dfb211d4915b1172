package grassroots.cli;

import grassroots.experiment.Build;
import grassroots.experiment.Illustrator;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Observation;
import grassroots.metrics.Series;
import grassroots.report.Charts;
import grassroots.report.FontFinder;
import grassroots.report.Imprint;
import grassroots.report.Lettering;
import grassroots.report.Worlds;
import grassroots.scenario.Scenario;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The model of this program. */
final class CurrentModel implements Model {
    @Override
    public Observation run(Subject subject, long seed, int threads, boolean check, Watch watch) {
        return Simulation.run(subject.scenario(), subject.communities(), seed, threads, check, watch);
    }

    @Override
    public Illustrator illustrator(Scenario scenario, String language) {
        Optional<String> obstacle = Lettering.obstacle();
        if (obstacle.isPresent()) {
            System.err.println(obstacle.get());
            return Illustrator.NONE;
        }
        Lettering lettering = Lettering.of(language, FontFinder.INSTALLED);
        lettering.notice().ifPresent(System.err::println);
        return (folder, hash, series) -> draw(scenario, lettering, folder, hash, series);
    }

    private static void draw(Scenario scenario, Lettering lettering, Path folder, String hash, List<Series> series)
            throws IOException {
        if (series.isEmpty()) {
            return;
        }
        List<Metric> metrics = series.get(0).keys().stream().map(Metrics::of).toList();
        Imprint imprint = new Imprint(scenario.title(), scenario.policies(), scenario.seed(), hash, Build.currentVersion());
        new Charts(Worlds.of(metrics, series), imprint, lettering).write(folder);
    }
}
