package grassroots.cli;

import grassroots.classroom.ClassBook;
import grassroots.classroom.Classroom;
import grassroots.classroom.Limits;
import grassroots.classroom.Network;
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
            "          grassroots serve scenarios/flagship.yaml --set world.townships=2",
            "          grassroots serve --class"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int MILLIS_BETWEEN_LOOKS = 100;
    private static final int LAST_PORT = 65535;
    private static final String LOOPBACK = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    @Parameters(paramLabel = "FILE", arity = "0..1",
            description = "Scenario, YAML or JSON (default: a small district made for the classroom, or for a class).")
    private Path file;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port of the page (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the worlds.")
    private Long seed;

    @Option(names = "--set", paramLabel = "path=value", description = "Set a value of the scenario; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--class", description = "A class plays: students take a township each from their own devices on the local network.")
    private boolean withClass;

    @Option(names = "--host", paramLabel = "ADDRESS",
            description = "Address to listen at (default: this machine only; with --class every address of this machine).")
    private String host;

    @Option(names = "--class-log", paramLabel = "FILE",
            description = "Where everything that a class does is written down (default: results/class-CODE.jsonl).")
    private Path log;

    @Option(names = "--resume", paramLabel = "FILE", description = "Goes on with the class that wrote this log.")
    private Path resumed;

    private final Surroundings surroundings;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        refuseWhatNeedsAClass();
        if (port < 0 || port > LAST_PORT) {
            throw new Refusal("--port " + port, "a port is a number from 0 to " + LAST_PORT, "leave --port out, or give one such as 8080");
        }
        Play play = play();
        Limits limits = limits(play);
        try (Classroom classroom = new Classroom(play, limits, book(play), address(), port)) {
            Screen screen = surroundings.screen();
            if (withClass) {
                tell(classroom);
            } else {
                screen.say("The classroom is open. Show it in a browser on this machine; Ctrl-C closes it.");
                screen.give("http://localhost:" + classroom.port() + "/");
            }
            while (!surroundings.stop().asked()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            return Grassroots.DONE;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return Grassroots.INTERRUPTED;
        }
    }

    private void refuseWhatNeedsAClass() {
        if (!withClass && (host != null || log != null || resumed != null)) {
            String option = host != null ? "--host" : log != null ? "--class-log" : "--resume";
            throw new Refusal(option, "is for a class; without one the page is reached from this machine only", "add --class, or leave it out");
        }
        if (log != null && resumed != null) {
            throw new Refusal("--class-log", "cannot go with --resume", "a class that goes on writes in the log it has");
        }
        if (host != null && !Network.isOurs(host)) {
            throw new Refusal("--host", "'" + host + "' is no address of this machine", "leave it out to listen at all of them, or name one in numbers");
        }
    }

    private String address() {
        return host != null ? host : withClass ? EVERYWHERE : LOOPBACK;
    }

    private ClassBook book(Play play) {
        if (!withClass) {
            return null;
        }
        if (!play.scenario().world().file().isEmpty()) {
            throw new Refusal(scenario().toString(), "brings a world file, and a class plays in a drawn world", "leave --class out, or draw the world");
        }
        Path here = surroundings.here();
        return resumed != null
                ? ClassBook.goOn(here.resolve(resumed), play)
                : ClassBook.begin(here.resolve(log == null ? Path.of("results", "class-*.jsonl") : log), play);
    }

    private void tell(Classroom classroom) {
        Screen screen = surroundings.screen();
        ClassBook book = classroom.book();
        screen.say("The class is open. Students open one of these addresses on the same network and type the code " + book.code() + ":");
        for (String address : Network.addresses(address())) {
            screen.give("http://" + address + ":" + classroom.port() + "/");
        }
        String own = Network.isEverywhere(address()) ? "localhost" : Network.shown(address());
        screen.say("The teacher opens this one, and tells it to nobody:");
        screen.give("http://" + own + ":" + classroom.port() + "/teach?key=" + book.teacher());
        screen.say("Everything is written down in " + book.file() + "; if this window is closed, the class goes on with the same command and --resume "
                + book.file() + ". Ctrl-C closes it.");
    }

    private Limits limits(Play play) {
        long residents = play.communities().residents();
        Limits limits = Limits.of(surroundings.machine().heap());
        long need = MemoryNeed.megabytes(Limits.bytes(residents));
        long heap = MemoryNeed.megabytes(surroundings.machine().heap());
        if (residents > limits.residents()) {
            throw new Refusal(scenario().toString(), "two worlds of " + residents + " residents need about " + need + " MB of memory, and Java may use "
                    + heap + " MB; at most " + limits.residents() + " residents fit",
                    "start it as java -Xmx" + need + "m -jar grassroots.jar, or make the world smaller with --set world.townships=2");
        }
        surroundings.screen().say("Two worlds of " + residents + " residents each take up to " + need + " MB of the " + heap + " MB that Java may use.");
        return limits;
    }

    private Path scenario() {
        return file != null ? file : Path.of(withClass ? "class.yaml" : "classroom.yaml");
    }

    private Play play() {
        List<String> all = new ArrayList<>(overrides);
        if (seed != null) {
            all.add("seed=" + seed);
        }
        Subject subject = Subject.read(surroundings.scenario(scenario()), all);
        return new Play(subject.scenario(), subject.communities(), "");
    }
}
