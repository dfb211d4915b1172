package grassroots.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import grassroots.experiment.Advance;
import grassroots.experiment.Build;
import grassroots.experiment.Crew;
import grassroots.experiment.Digest;
import grassroots.experiment.Experiment;
import grassroots.experiment.Illustrator;
import grassroots.experiment.Inquiry;
import grassroots.experiment.Manifest;
import grassroots.experiment.MemoryNeed;
import grassroots.experiment.Question;
import grassroots.experiment.Refusal;
import grassroots.experiment.Replicate;
import grassroots.experiment.StorageFailure;
import grassroots.metrics.Metrics;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.Source;
import grassroots.simulation.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks again what a manifest asked, in a folder of its own.
 *
 * @param manifest what was asked
 * @param folder whose manifest it is
 * @param desk an empty folder for scenarios, inputs and the second answer
 * @param inputs folder with the input files, {@code null} to look around
 * @param around where
 */
record Rerun(Manifest manifest, Path folder, Path desk, Path inputs, Surroundings around) {
    /** What is run and how. */
    record Job(Workload work, String hash, Runs runs) {}

    /** Runs it into the folder of the second answer. */
    interface Runs {
        Experiment.Answer run(Advance advance);
    }

    /** Refuses what this program cannot certify. */
    static Manifest manifest(Path folder) {
        Manifest manifest = Manifest.read(folder).orElseThrow(() -> new Refusal(folder.toString(),
                "has no manifest.json that can be read", "name a result folder that 'run', 'compare' or 'sweep' wrote"));
        if (manifest.resultsVersion() != Build.RESULTS_VERSION) {
            throw new Refusal(folder.toString(), "was made by results version " + manifest.resultsVersion()
                    + " and this program has results version " + Build.RESULTS_VERSION + ", so the same question gives other numbers",
                    "verify it with Grassroots " + manifest.version());
        }
        return manifest;
    }

    /** Runs all of it into the folder {@link #answer}. */
    Experiment.Answer run(int threads, Screen screen) {
        Job job = job(threads, screen);
        if (!job.hash.equals(manifest.hash())) {
            throw Manifest.changed(folder);
        }
        screen.say("Runs " + manifest.name() + " again, " + job.work.runs() + " " + job.work.noun());
        Advance advance = new Advance();
        try (Progress progress = new Progress(job.work, advance, screen)) {
            progress.begin();
            return job.runs.run(advance);
        }
    }

    /** The folder of the second answer. */
    Path answer() {
        return desk.resolve("answer");
    }

    private Job job(int threads, Screen screen) {
        List<Subject> subjects = subjects();
        if (Manifest.SWEEP.equals(manifest.command())) {
            return new SweepRerun(manifest, folder, desk, around).job(threads, answer(), screen);
        }
        if (manifest.depth() != null) {
            Comparing comparing = Comparing.of(subjects, manifest.depth(), new Comparing.Manner(manifest.form(), threads, answer()), around);
            Inquiry inquiry = comparing.comparison().inquiry();
            return new Job(comparing.workload(), inquiry.hash(manifest.program()),
                    advance -> comparing.comparison().run(comparing.means(
                            around, comparing.illustrator(around, new Drawing(screen), manifest.drawnIn()), advance), true));
        }
        return ofRun(subjects.get(0), threads, screen);
    }

    private Job ofRun(Subject subject, int threads, Screen screen) {
        Question question = subject.question(manifest.form());
        MemoryNeed need = new MemoryNeed(subject.communities().residents());
        need.refuseUnlessFitting(around.machine().heap(), folder.toString());
        Experiment experiment = new Experiment(question, Build.current(), answer(), Metrics.all(), around.machine().disk());
        Crew crew = Crew.of(threads, question.replications(), need.runsIn(around.machine().heap()));
        Illustrator illustrator = manifest.drawnIn().map(words -> new Drawing(screen).guarding(
                around.model().illustrator(subject.scenario(), words, screen::complain))).orElse(Illustrator.NONE);
        Look look = new Look(manifest.form().checked());
        Replicate replicate = (seed, inside, watch) -> around.model().run(subject, seed, inside, look, watch);
        int days = subject.scenario().horizon().warmUp() + subject.scenario().horizon().length();
        Workload work = new Workload("", "replications", question.replications(), days, subject, need, crew, look.laws(), answer(),
                () -> Workload.NOTHING);
        return new Job(work, question.hash(manifest.program()), advance -> experiment.run(
                new Experiment.Means(replicate, crew, illustrator, around.stop(), advance), true));
    }

    private List<Subject> subjects() {
        List<JsonNode> scenarios = new ArrayList<>();
        if (manifest.scenario() != null && manifest.scenario().isArray()) {
            manifest.scenario().forEach(scenarios::add);
        } else {
            scenarios.add(manifest.scenario());
        }
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            subjects.add(subject(scenarios.get(i), desk.resolve("scenario" + i + ".json")));
        }
        return subjects;
    }

    private Subject subject(JsonNode scenario, Path file) {
        try {
            bringInput(scenario);
            new ObjectMapper().writeValue(file.toFile(), scenario);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
        try {
            return Subject.read(Source.file(file), List.of());
        } catch (ScenarioProblems problems) {
            throw new Refusal(folder.toString(), "has a scenario that this program does not read: "
                    + problems.getMessage().lines().skip(1).findFirst().orElse("").strip(), "verify it with Grassroots "
                    + manifest.version());
        }
    }

    /** Copies the file of the world beside the scenario, if it is the very same. */
    private void bringInput(JsonNode scenario) throws IOException {
        String name = scenario == null ? "" : scenario.path("world").path("file").asText("");
        if (name.isEmpty()) {
            return;
        }
        String sum = manifest.inputs().getOrDefault(Path.of(name).getFileName().toString(), "");
        Path copy = desk.resolve(name).normalize();
        if (!copy.startsWith(desk)) {
            throw missing(name, sum);
        }
        for (Source candidate : candidates(name)) {
            if (sum(candidate).equals(sum)) {
                Files.createDirectories(copy.getParent());
                try (InputStream in = candidate.open()) {
                    Files.write(copy, in.readAllBytes());
                }
                return;
            }
        }
        throw missing(name, sum);
    }

    private Refusal missing(String name, String sum) {
        return new Refusal(folder.toString(), "needs its input '" + name + "' with the SHA-256 " + sum + ", which is not here",
                "name the folder that holds it with --inputs");
    }

    private List<Source> candidates(String name) {
        Path last = Path.of(name).getFileName();
        Stream<Path> places = inputs != null
                ? Stream.of(around.here().resolve(inputs).resolve(name), around.here().resolve(inputs).resolve(last))
                : Stream.of(around.here().resolve(name), around.here().resolve(last), around.here().resolve("scenarios").resolve(last),
                        folder.resolve(last), folder.toAbsolutePath().getParent().resolve(last));
        List<Source> candidates = new ArrayList<>(places.filter(Files::isRegularFile).map(Source::file).toList());
        Source.builtIn(name).ifPresent(candidates::add);
        return candidates;
    }

    private static String sum(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new Digest().add(in).hexadecimal();
        }
    }
}
