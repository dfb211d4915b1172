package grassroots.cli;

import grassroots.experiment.Refusal;
import grassroots.parameter.SystemReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a commented starter scenario. */
@Command(
        name = "init",
        description = "Writes a commented starter scenario, ready to run and to change.",
        footer = {"", "Example: grassroots init my-question && grassroots run my-question.yaml"})
final class InitCommand implements Callable<Integer> {
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}";

    @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = "my-scenario",
            description = "Name of the scenario and of its file (default: ${DEFAULT-VALUE}).")
    private String name;

    private final Surroundings surroundings;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!name.matches(NAME)) {
            throw new Refusal("grassroots init " + name, "a name has letters, digits and hyphens, at most 60",
                    "choose one such as burden-relief");
        }
        Path file = surroundings.here().resolve(name + ".yaml");
        write(file, starter().replace("${name}", name));
        surroundings.screen().say("Edit it, check it with 'grassroots validate " + file + "', run it with 'grassroots run "
                + file + "'.");
        surroundings.screen().give(file.toString());
        return Grassroots.DONE;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException exists) {
            throw new Refusal(file.toString(), "is there already", "choose another name, or delete it first");
        } catch (IOException failure) {
            throw new Refusal(file.toString(), "cannot be written: " + SystemReason.of(failure),
                    "go to a folder that you may write to, or make room");
        }
    }

    private static String starter() {
        try (InputStream in = InitCommand.class.getResourceAsStream("starter.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("the program's own starter scenario cannot be read", failure);
        }
    }
}
