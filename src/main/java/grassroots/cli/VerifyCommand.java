package grassroots.cli;

import grassroots.experiment.Experiment.Answer;
import grassroots.experiment.Experiment.End;
import grassroots.experiment.Folders;
import grassroots.experiment.Manifest;
import grassroots.experiment.StorageFailure;
import grassroots.experiment.Verification;
import grassroots.experiment.Verification.Finding;
import grassroots.report.Imprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs again what a result folder says, and compares. */
@Command(
        name = "verify",
        description = "Runs again what the manifest of a result folder says, and compares every data file byte for byte and every chart"
                + " as SVG.",
        footer = {
            "",
            "Exit code 0 when all is the same, 1 when something differs, 2 when it cannot be certified.",
            "Example: grassroots verify results/burden-relief-1a2b3c4d"
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Result folder.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all); no effect on results.")
    private Integer threads;

    @Option(names = "--inputs", paramLabel = "DIR", description = "Folder that holds the input files (default: looks here, beside the"
            + " result folder and among the files that come with the program).")
    private Path inputs;

    @Option(names = "--quiet", description = "Print nothing but the verdict and complaints.")
    private boolean quiet;

    private final Surroundings surroundings;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        AnswerOptions.checkThreads(threads, spec);
        Screen screen = quiet ? surroundings.screen().quietly() : surroundings.screen();
        Path kept = surroundings.here().resolve(folder);
        Manifest manifest = Rerun.manifest(kept);
        Path desk = desk();
        try {
            return verify(new Rerun(manifest, kept, desk, inputs, surroundings), screen);
        } finally {
            Folders.delete(desk);
        }
    }

    private static Path desk() {
        try {
            return Files.createTempDirectory("grassroots-verify");
        } catch (IOException failure) {
            throw new StorageFailure(Path.of(System.getProperty("java.io.tmpdir")), failure);
        }
    }

    private int verify(Rerun rerun, Screen screen) {
        int crew = threads == null ? surroundings.machine().processors() : threads;
        Answer answer = rerun.run(crew, screen);
        if (answer.end() == End.INTERRUPTED) {
            screen.say("Interrupted; nothing was compared.");
            return Grassroots.INTERRUPTED;
        }
        Finding finding = new Verification(rerun.folder(), rerun.answer(), Imprint.MARK).compare();
        if (!finding.isVerified()) {
            screen.complain(rerun.folder() + "\n  is not what running again gives:");
            finding.differences().forEach(difference -> screen.complain("  " + difference));
            return Grassroots.FAILED;
        }
        screen.give("verified: " + finding.data() + " data files byte for byte, " + finding.charts()
                + " charts as SVG without their small print, the manifest but for times, machine, commit and build");
        if (!finding.uncertified().isEmpty()) {
            screen.say("Not certified: " + finding.uncertified().size() + " files that are neither data nor SVG.");
        }
        return Grassroots.DONE;
    }
}
