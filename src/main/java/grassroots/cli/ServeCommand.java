package grassroots.cli;

import grassroots.classroom.Classroom;
import grassroots.classroom.Limits;
import grassroots.classroom.Play;
import grassroots.experiment.MemoryNeed;
import grassroots.experiment.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the classroom page. */
@Command(
        name = "serve",
        description = "Opens the classroom: a page in the browser on which two worlds live, with and without the policies you choose.",
        footer = {
            "",
            "Examples: grassroots serve",
            "          grassroots serve scenarios/flagship.yaml --set world.townships=2"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int MILLIS_BETWEEN_LOOKS = 100;

    @Parameters(paramLabel = "FILE", arity = "0..1", defaultValue = "classroom.yaml",
            description = "Scenario, YAML or JSON (default: a small district made for the classroom).")
    private Path file;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port of the page (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the worlds.")
    private Long seed;

    @Option(names = "--set", paramLabel = "path=value", description = "Set a value of the scenario; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    private final Surroundings surroundings;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Play play = play();
        long residents = play.communities().residents();
        Limits limits = Limits.of(surroundings.machine().heap());
        Screen screen = surroundings.screen();
        long need = MemoryNeed.megabytes(Limits.bytes(residents));
        if (residents > limits.residents()) {
            throw new Refusal(file.toString(), "two worlds of " + residents + " residents need about " + need + " MB of memory, and Java may use "
                    + MemoryNeed.megabytes(surroundings.machine().heap()) + " MB; at most " + limits.residents() + " residents fit",
                    "start it as java -Xmx" + need + "m -jar grassroots.jar, or make the world smaller with --set world.townships=2");
        }
        screen.say("Two worlds of " + residents + " residents each take up to " + need + " MB of the "
                + MemoryNeed.megabytes(surroundings.machine().heap()) + " MB that Java may use.");
        try (Classroom classroom = new Classroom(play, limits, "127.0.0.1", port)) {
            screen.say("The classroom is open. Show it in a browser on this machine; Ctrl-C closes it.");
            screen.give("http://localhost:" + classroom.port() + "/");
            while (!surroundings.stop().asked()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            return Grassroots.DONE;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return Grassroots.INTERRUPTED;
        }
    }

    private Play play() {
        List<String> all = new ArrayList<>(overrides);
        if (seed != null) {
            all.add("seed=" + seed);
        }
        Subject subject = Subject.read(surroundings.scenario(file), all);
        return new Play(subject.scenario(), subject.communities(), "");
    }
}
