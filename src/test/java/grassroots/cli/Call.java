package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Disk;
import grassroots.experiment.Illustrator;
import grassroots.experiment.Stop;
import grassroots.experiment.SweepIllustrator;
import grassroots.metrics.CommunityYears;
import grassroots.metrics.Observation;
import grassroots.metrics.Series;
import grassroots.scenario.Scenario;
import grassroots.simulation.Look;
import grassroots.simulation.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The command line in a folder of a test, with a stand-in for the model whose numbers depend on the seed alone. */
final class Call implements Model {
    final Stop stop = new Stop();
    final Path here;
    Disk disk = Disk.REAL;
    Writer data;
    long heap = 1L << 30;
    long failingSeed = -1;
    long stoppingSeed = -1;
    boolean chartsFail;
    boolean brokenReplications;
    int runs;
    String out;
    String err;

    Call(Path here) {
        this.here = here;
    }

    /** The command line in a folder with a scenario of two weeks, {@code my.yaml}. */
    static Call withScenario(Path here) throws IOException {
        Files.writeString(here.resolve("my.yaml"), "schemaVersion: 1\nname: my\ntitle: Mine\nextends: baseline.yaml\nreplications: 3\n"
                + "outcomes: [upwardShare]\nhorizon: {warmUp: 0 weeks, length: 2 weeks}\n");
        return new Call(here);
    }

    /** Runs the program and gives its exit code. */
    int run(String... arguments) {
        Writer data = this.data == null ? new StringWriter() : this.data;
        StringWriter messages = new StringWriter();
        Screen screen = new Screen(data, new PrintWriter(messages), false, false);
        Surroundings.Machine machine = new Surroundings.Machine(disk, heap, 2);
        int code = Grassroots.execute(new Surroundings(screen, here, machine, this, stop), arguments);
        out = data.toString().replace(System.lineSeparator(), "\n");
        err = messages.toString().replace(System.lineSeparator(), "\n");
        return code;
    }

    /** Runs the program, which must end with this code and say exactly this. */
    void assertEnds(int code, String words, String... arguments) {
        int found = run(arguments);
        assertEquals(words, err);
        assertEquals(code, found);
    }

    @Override
    public synchronized Observation run(Subject subject, long seed, int threads, Look look, Watch watch) {
        runs++;
        if (brokenReplications) {
            throw new IllegalStateException("broken");
        }
        if (seed == failingSeed) {
            throw new IllegalStateException("hours do not add up");
        }
        if (seed == stoppingSeed) {
            stop.ask();
        }
        for (int day = 0; day < 14; day++) {
            if (!watch.dayEnded(day)) {
                return null;
            }
        }
        return new Observation(new Series(List.of("upwardShare"), 0, new double[][] {{seed}, {seed + 1}}),
                new CommunityYears(List.of("upwardShare"), List.of()));
    }

    @Override
    public Illustrator illustrator(Scenario scenario, String language, Consumer<String> notice) {
        return (folder, hash, replications) -> {
            if (chartsFail) {
                throw new IllegalArgumentException("no axis");
            }
        };
    }

    @Override
    public SweepIllustrator sweepIllustrator(String language, Consumer<String> notice) {
        return (folder, hash) -> {
            if (chartsFail) {
                throw new IllegalArgumentException("no axis");
            }
        };
    }

    @Override
    public ComparisonIllustrator illustrator(List<Scenario> scenarios, String language, Consumer<String> notice) {
        return (folder, hash, contrasts, series) -> {
            if (chartsFail) {
                throw new IllegalArgumentException("no axis");
            }
        };
    }
}
