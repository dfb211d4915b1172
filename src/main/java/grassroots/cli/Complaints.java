package grassroots.cli;

import grassroots.experiment.Refusal;
import grassroots.experiment.StorageFailure;
import grassroots.parameter.Nearest;
import grassroots.parameter.SystemReason;
import grassroots.population.WorldFileProblems;
import grassroots.scenario.ScenarioProblems;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the program says that something cannot be: the place, the rule and the remedy, and never a stack trace. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Pattern CHOICE =
            Pattern.compile("(.*: )expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");
    private static final Pattern WHOLE = Pattern.compile("(.*)'(.*)' is not an? (int|long)");
    private static final String LOG = "grassroots-error.log";
    private final Surroundings surroundings;

    Complaints(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String rule = rule(wrong);
        say(command + "\n  " + rule + (rule.endsWith("?") ? " See '" : "; see '") + command + " --help'");
        return Grassroots.REFUSED;
    }

    private static String rule(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched);
        }
        String message = wrong.getMessage().strip();
        Matcher choice = CHOICE.matcher(message);
        if (choice.matches()) {
            List<String> words = List.of(choice.group(2).toLowerCase(Locale.ROOT).split(", "));
            message = choice.group(1) + "'" + choice.group(3) + "' is none of " + String.join(", ", words)
                    + Nearest.to(choice.group(3), words).map(near -> "; did you mean '" + near + "'?").orElse("");
        }
        Matcher whole = WHOLE.matcher(message);
        if (whole.matches()) {
            long most = whole.group(3).equals("int") ? Integer.MAX_VALUE : Long.MAX_VALUE;
            message = whole.group(1) + "'" + whole.group(2) + "' is not a whole number, at most " + most;
        }
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        Set<String> known = unmatched.isUnknownOption() ? command.optionsMap().keySet() : command.subcommands().keySet();
        String kind = unmatched.isUnknownOption() ? "option" : "command or argument";
        String first = unmatched.getUnmatched().get(0).split("=", 2)[0];
        return "unknown " + kind + " '" + first + "'" + Nearest.to(first, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult result) {
        if (thrown instanceof ScenarioProblems || thrown instanceof WorldFileProblems || thrown instanceof Refusal) {
            say(thrown.getMessage());
            return Grassroots.REFUSED;
        }
        if (thrown instanceof StorageFailure) {
            say(thrown.getMessage());
            return Grassroots.FAILED;
        }
        say(command.getCommandSpec().qualifiedName() + "\n  stopped at a fault of the program: " + thrown
                + "; please report this line and the scenario" + details(thrown, result));
        return Grassroots.FAILED;
    }

    private String details(Exception thrown, ParseResult result) {
        if (!result.originalArgs().contains("--debug")) {
            return "; --debug writes the details to " + LOG;
        }
        Path log = surroundings.here().resolve(LOG);
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
            thrown.printStackTrace(writer);
            return "; the details are in " + log;
        } catch (IOException failure) {
            return "; the details could not be written to " + log;
        }
    }

    /** An argument that lost its letters on the way from the terminal. */
    int unreadable(String argument) {
        say("grassroots '" + argument + "'\n  has letters that the locale here does not know (" + System.getProperty("sun.jnu.encoding")
                + "); say 'export LC_ALL=C.UTF-8' before, or use plain letters");
        return Grassroots.REFUSED;
    }

    /** The exit code of a command, worse where what it gave was lost on its way out. */
    int unlessLost(int code) {
        Optional<IOException> loss = surroundings.screen().out().loss();
        loss.ifPresent(cause -> say("standard output\n  could not be written: " + SystemReason.of(cause)
                + "; make room or send it elsewhere"));
        return loss.isPresent() && code == Grassroots.DONE ? Grassroots.FAILED : code;
    }

    int outOfMemory() {
        say("grassroots\n  Java ran out of memory; start it as java -Xmx4g -jar grassroots.jar or with more, or run fewer"
                + " replications side by side with --threads");
        return Grassroots.FAILED;
    }

    private void say(String message) {
        surroundings.screen().complain(message);
    }
}
