package grassroots.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what can be set and what is measured. */
@Command(
        name = "describe",
        description = "Tells what can be set and what is measured: unit, range, default, source, cost and failure mode.",
        footer = {
            "",
            "Examples: grassroots describe lever",
            "          grassroots describe lever admission-list",
            "          grassroots describe parameter uncertainties.voice --format md",
            "          grassroots describe --world"
        })
final class DescribeCommand implements Callable<Integer> {
    /** What can be described. */
    enum Kind {
        /** What policy sets. */
        LEVER,
        /** What is measured. */
        METRIC,
        /** What policy cannot set, and the numbers of levers. */
        PARAMETER
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "lever, metric or parameter.")
    private Kind kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY",
            description = "One of them, its last word, or a group such as uncertainties.voice; leave it out for a list.")
    private String key;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT",
            description = "text, csv, json or md (default: text).")
    private SheetFormat format;

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "Language of meanings.")
    private Language language;

    @Option(names = "--world", description = "The columns of a world file.")
    private boolean world;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    DescribeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (world == (kind != null)) {
            throw new ParameterException(spec.commandLine(), "say what to describe: lever, metric, parameter or --world");
        }
        Sheet sheet = sheet(new Handbook(language.code()));
        surroundings.screen().out().print(format.write(key == null ? sheet : sheet.only(key)));
        return Grassroots.DONE;
    }

    private Sheet sheet(Handbook handbook) {
        if (world) {
            return handbook.world();
        }
        return switch (kind) {
            case LEVER -> handbook.levers();
            case METRIC -> handbook.metrics();
            case PARAMETER -> handbook.parameters();
        };
    }
}
