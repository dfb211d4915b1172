package grassroots.cli;

import grassroots.experiment.Refusal;
import grassroots.parameter.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "          grassroots describe admission-list",
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

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND",
            description = "lever, metric or parameter; may be left out before a key: all kinds that know it are told.")
    private String first;

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
        if (world == (first != null)) {
            throw new ParameterException(spec.commandLine(), world
                    ? "--world stands alone; leave '" + first + "' out"
                    : "say what to describe: lever, metric, parameter or --world, or a key such as admission-list");
        }
        surroundings.screen().out().print(sheets(new Handbook(language.code())).map(format::write).collect(Collectors.joining("\n")));
        return Grassroots.DONE;
    }

    private Stream<Sheet> sheets(Handbook handbook) {
        if (world) {
            return Stream.of(handbook.world());
        }
        Optional<Kind> kind = Stream.of(Kind.values()).filter(one -> one.name().equalsIgnoreCase(first)).findFirst();
        if (kind.isPresent()) {
            Sheet sheet = sheet(handbook, kind.get());
            return Stream.of(key == null ? sheet : sheet.only(key));
        }
        return knowing(handbook);
    }

    /** What the first word means where it is no kind. */
    private Stream<Sheet> knowing(Handbook handbook) {
        List<String> words = Stream.of(Kind.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
        List<Sheet> all = Stream.of(Kind.values()).map(one -> sheet(handbook, one)).toList();
        List<Sheet> known = all.stream().map(sheet -> sheet.with(first)).filter(sheet -> !sheet.rows().isEmpty()).toList();
        if (key != null || known.isEmpty()) {
            List<String> near = Stream.concat(words.stream(), all.stream().flatMap(sheet -> sheet.rows().stream())
                    .map(row -> row.get(0).toString())).toList();
            throw new Refusal("grassroots describe " + first, "there is no such kind" + (key == null ? ", lever, metric or parameter" : "")
                    + Nearest.to(first, near).map(word -> "; did you mean '" + word + "'?").orElse(""),
                    "'grassroots describe lever', 'metric' or 'parameter' lists them");
        }
        if (known.size() > 1 && format != SheetFormat.TEXT) {
            throw new Refusal("grassroots describe " + first, "is a key of several kinds, which have other columns",
                    "say which: " + String.join(" or ", known.stream().map(sheet -> "'describe " + sheet.kind() + " " + first + "'").toList()));
        }
        return known.stream();
    }

    private static Sheet sheet(Handbook handbook, Kind kind) {
        return switch (kind) {
            case LEVER -> handbook.levers();
            case METRIC -> handbook.metrics();
            case PARAMETER -> handbook.parameters();
        };
    }
}
