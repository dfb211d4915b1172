package grassroots.cli;

import grassroots.experiment.MemoryNeed;
import grassroots.experiment.Refusal;
import grassroots.experiment.StorageFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shards of a sweep as one array job of Slurm. Each task is told the number of all shards in its script: Slurm's own count is
 * that of one submission, and would cut the sweep anew when a part of it is submitted again.
 *
 * @param assignment the sweep
 * @param file its file as given
 * @param here where the command was given
 * @param shards into how many parts it is cut
 */
record SlurmJob(SweepAssignment assignment, Path file, Path here, int shards) {
    /** Megabytes that Java needs beside its heap, and the least heap worth asking for. */
    private static final long BESIDE_HEAP = 300;
    private static final long LEAST_HEAP = 256;

    /** Where script and logs go. */
    Path logs() {
        Path result = assignment.experiment().folder().toAbsolutePath();
        return result.resolveSibling(result.getFileName() + ".partial").resolve("slurm");
    }

    /** Writes the script of a task. */
    Path write() {
        Path script = logs().resolve("job.sh");
        try {
            Files.createDirectories(logs());
            Files.writeString(script, text(), StandardCharsets.UTF_8);
            return script;
        } catch (IOException failure) {
            throw new StorageFailure(script, failure);
        }
    }

    private String text() {
        long heap = Math.max(LEAST_HEAP, MemoryNeed.megabytes(assignment.need().bytes(1)));
        List<String> program = new ArrayList<>(List.of(ThisProgram.java(), "-Xmx" + heap + "m", "-XX:+UseSerialGC"));
        List<String> sweep = new ArrayList<>(ThisProgram.arguments());
        sweep.addAll(List.of("sweep", file.toString()));
        sweep.addAll(assignment.options().words());
        sweep.addAll(List.of("--out", assignment.experiment().folder().toAbsolutePath().toString(), "--threads", "1", "--quiet"));
        return "#!/bin/bash\n"
                + "#SBATCH --job-name=" + assignment.sweep().file().name() + "\n"
                + "#SBATCH --cpus-per-task=1\n"
                + "#SBATCH --mem=" + (heap + BESIDE_HEAP) + "M\n"
                + "#SBATCH --requeue\n"
                + "#SBATCH --output=" + logs().resolve("%A_%a.log") + "\n"
                + "cd " + ShellWords.of(List.of(here.toAbsolutePath().toString())) + " || exit 1\n"
                + "exec " + ShellWords.of(program) + " -XX:ActiveProcessorCount=\"${SLURM_CPUS_PER_TASK:-1}\" "
                + ShellWords.of(sweep) + " --shard \"$SLURM_ARRAY_TASK_ID/" + shards + "\"\n";
    }

    /** Submits some of the shards; the number of the job. */
    String submit(Path script, List<Integer> numbers, List<String> options) {
        String array = numbers.size() == shards
                ? "0-" + (shards - 1)
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<String> words = new ArrayList<>(List.of("sbatch", "--parsable", "--array=" + array));
        words.addAll(options);
        words.add(script.toString());
        Said said = call(words);
        if (said.code != 0) {
            throw new Refusal("sbatch", "Slurm refused the job: " + said.text, "see 'man sbatch'; --shards says how many tasks there are,"
                    + " and --sbatch passes an option such as --partition=main");
        }
        return said.text.split(";")[0];
    }

    /** Whether any task of a job is still to run or running. */
    static boolean isQueued(String job) {
        Said said = call(List.of("squeue", "--noheader", "--jobs=" + job, "--format=%i"));
        if (said.code != 0 && !said.text.contains("Invalid job id")) {
            throw new Refusal("squeue", "Slurm does not answer: " + said.text, "the job " + job + " may go on; look with 'squeue', and"
                    + " merge when it has ended");
        }
        return said.code == 0 && !said.text.isEmpty();
    }

    /** What a program answered. */
    private record Said(int code, String text) {}

    private static Said call(List<String> words) {
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Said(process.waitFor(), text);
        } catch (IOException missing) {
            throw new Refusal(words.get(0), "this program of Slurm is not here", "give the command on a machine that submits to Slurm,"
                    + " or run the sweep here without --engine");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Said(1, "interrupted");
        }
    }
}
