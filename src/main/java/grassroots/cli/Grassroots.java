package grassroots.cli;

import static java.util.Map.entry;

import grassroots.experiment.Build;
import grassroots.experiment.Stop;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program's entry point and the command above all commands. */
@Command(
        name = "grassroots",
        description = "Simulates how governance policies play out at the grassroots of Chinese society.",
        subcommands = {RunCommand.class, CompareCommand.class, VerifyCommand.class, SweepCommand.class, MergeCommand.class,
            ValidateCommand.class, DescribeCommand.class, InitCommand.class, PatternsCommand.class,
            ReportCommand.class, ServeCommand.class},
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Grassroots.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: grassroots run scenarios/flagship.yaml"})
public final class Grassroots implements Runnable {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int REFUSED = 2;
    static final int INTERRUPTED = 130;

    private static final long SECONDS_TO_END = 60;
    private static final int COLUMNS = 110;

    /** What Java makes of letters that the locale does not have. */
    private static final char UNREADABLE = '\uFFFD';

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT,
            description = "Write the details of a program fault to grassroots-error.log.")
    private boolean debug;

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        Locale.setDefault(Locale.ROOT); // digits and letters of an answer are the same wherever it is asked
        Stop stop = new Stop();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endTidily(stop, ended)));
        int code = execute(Surroundings.real(stop), arguments);
        ended.countDown();
        System.exit(code);
    }

    private static void endTidily(Stop stop, CountDownLatch ended) {
        stop.ask();
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a command and gives its exit code. */
    static int execute(Surroundings surroundings, String... arguments) {
        Complaints complaints = new Complaints(surroundings);
        Optional<String> torn = Stream.of(arguments).filter(argument -> argument.indexOf(UNREADABLE) >= 0).findFirst();
        if (torn.isPresent()) {
            return complaints.unreadable(torn.get());
        }
        CommandLine line = new CommandLine(Grassroots.class, factory(surroundings))
                .setOut(surroundings.screen().out())
                .setErr(surroundings.screen().err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(COLUMNS)
                .setUsageHelpAutoWidth(surroundings.screen().terminal())
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        try {
            return complaints.unlessLost(line.execute(arguments));
        } catch (OutOfMemoryError error) {
            return complaints.outOfMemory();
        } finally {
            surroundings.screen().out().flush();
            surroundings.screen().err().flush();
        }
    }

    private static CommandLine.IFactory factory(Surroundings surroundings) {
        Map<Class<?>, Supplier<?>> commands = Map.ofEntries(
                entry(RunCommand.class, () -> new RunCommand(surroundings)),
                entry(CompareCommand.class, () -> new CompareCommand(surroundings)),
                entry(VerifyCommand.class, () -> new VerifyCommand(surroundings)),
                entry(SweepCommand.class, () -> new SweepCommand(surroundings)),
                entry(MergeCommand.class, () -> new MergeCommand(surroundings)),
                entry(ValidateCommand.class, () -> new ValidateCommand(surroundings)),
                entry(DescribeCommand.class, () -> new DescribeCommand(surroundings)),
                entry(InitCommand.class, () -> new InitCommand(surroundings)),
                entry(PatternsCommand.class, () -> new PatternsCommand(surroundings)),
                entry(ReportCommand.class, () -> new ReportCommand(surroundings)),
                entry(ServeCommand.class, () -> new ServeCommand(surroundings)));
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                Supplier<?> command = commands.get(type);
                return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
            }
        };
    }

    /** Without a command, says which there are. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "name a command: run, compare, verify, report, sweep, merge, validate, describe, init, serve or patterns");
    }

    /** Tells the version of the program and of its results. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "grassroots " + Build.currentVersion() + " (results version " + Build.RESULTS_VERSION + "), Java "
                        + System.getProperty("java.version")
            };
        }
    }
}
