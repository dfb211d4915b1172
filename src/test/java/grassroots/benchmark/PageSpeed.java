package grassroots.benchmark;

import static grassroots.benchmark.Pairs.say;

import com.sun.management.OperatingSystemMXBean;
import grassroots.experiment.Build;
import grassroots.experiment.Contrast;
import grassroots.experiment.DifferenceSeries;
import grassroots.experiment.GroupDifference;
import grassroots.experiment.Manifest;
import grassroots.experiment.RunTables;
import grassroots.report.Report;
import grassroots.scenario.Scenario;
import grassroots.scenario.Source;
import grassroots.scenario.Template;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What building the page of a result folder takes in a fresh virtual machine: {@code java -cp
 * target/test-classes:target/grassroots.jar grassroots.benchmark.PageSpeed DIR}, the folder of a comparison of 30 replications, 156
 * weeks and 96 communities.
 */
public final class PageSpeed {
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    private PageSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Manifest manifest = Manifest.read(folder).orElseThrow();
        List<Scenario> scenarios = scenarios(folder, manifest);
        time("tables of weeks", () -> RunTables.weeks(folder));
        time("table of communities", () -> RunTables.years(folder, 0));
        time("tables of differences", () -> List.of(Contrast.read(folder), DifferenceSeries.read(folder), GroupDifference.read(folder)));
        for (int n = 0; n < 3; n++) {
            time("page", () -> {
                new Report(manifest.hash(), Build.currentVersion(), scenarios, "en").write(folder);
                return null;
            });
        }
        say("page of %.2f MB", Files.size(folder.resolve(Report.FILE)) / 1e6);
        if (Files.exists(BROWSER)) {
            time("opened, browser started", () -> open(folder.resolve(Report.FILE)));
        }
    }

    private static List<Scenario> scenarios(Path folder, Manifest manifest) {
        List<Scenario> scenarios = new ArrayList<>();
        manifest.scenario().forEach(scenario -> scenarios.add(Template.of(
                Source.file(folder.resolve("scenarios").resolve(scenario.path("name").asText() + ".yaml")), List.of()).answered()));
        return scenarios;
    }

    private static Object open(Path page) throws IOException {
        try {
            return new ProcessBuilder(BROWSER.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom",
                    page.toUri().toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private interface Work {
        Object done() throws IOException;
    }

    private static void time(String what, Work work) throws IOException {
        long start = System.nanoTime();
        long busy = MACHINE.getProcessCpuTime();
        work.done();
        say("%-24s %.2f s, %.2f s of processor time", what, (System.nanoTime() - start) / NANOS, (MACHINE.getProcessCpuTime() - busy) / NANOS);
    }
}
