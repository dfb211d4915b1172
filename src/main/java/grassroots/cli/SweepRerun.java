package grassroots.cli;

import grassroots.experiment.Crew;
import grassroots.experiment.Experiment;
import grassroots.experiment.Manifest;
import grassroots.experiment.Refusal;
import grassroots.experiment.Shard;
import grassroots.experiment.StorageFailure;
import grassroots.experiment.SweepExperiment;
import grassroots.scenario.EffectiveSweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Asks a sweep again from the files that its result folder keeps: the sweep, its scenario and its points.
 *
 * @param manifest what was asked
 * @param folder whose manifest it is
 * @param desk folder for these files, with the input of the world beside them
 * @param around where
 */
record SweepRerun(Manifest manifest, Path folder, Path desk, Surroundings around) {
    /** What is to be run. */
    Rerun.Job job(int threads, Path answer, Screen screen) {
        List.of(EffectiveSweep.SWEEP, EffectiveSweep.SCENARIO, EffectiveSweep.POINTS).forEach(this::bring);
        SweepOptions options = new SweepOptions();
        options.excel = manifest.form().byteOrderMark();
        options.check = manifest.form().checked();
        options.out = answer;
        options.language = Language.valueOf(manifest.form().language().toUpperCase(Locale.ROOT));
        options.withoutCharts = !manifest.form().charts();
        SweepAssignment assignment = SweepAssignment.of(desk.resolve(EffectiveSweep.SWEEP), options, around);
        SweepExperiment experiment = assignment.experiment(around, new Drawing(screen), manifest.drawnIn());
        int runs = experiment.question().runs();
        Crew crew = assignment.crew(threads, runs, around.machine());
        return new Rerun.Job(assignment.workload(runs, crew), experiment.question().hash(manifest.program()),
                advance -> run(experiment, assignment.means(crew, around, advance, screen)));
    }

    private void bring(String name) {
        Path kept = folder.resolve(name);
        if (!Files.isRegularFile(kept)) {
            throw new Refusal(folder.toString(), "has no " + name + ", which says what the sweep asked", "run the sweep again instead");
        }
        try {
            Files.copy(kept, desk.resolve(name));
        } catch (IOException failure) {
            throw new StorageFailure(desk.resolve(name), failure);
        }
    }

    private static Experiment.Answer run(SweepExperiment experiment, SweepExperiment.Means means) {
        SweepExperiment.Answer answer = experiment.run(means, Shard.WHOLE, false);
        return new Experiment.Answer(answer.end() == SweepExperiment.End.INTERRUPTED ? Experiment.End.INTERRUPTED : Experiment.End.FINISHED,
                answer.failed());
    }
}
