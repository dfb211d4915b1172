package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.metrics.Observation;
import grassroots.metrics.Series;
import grassroots.parameter.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sweep with the folder for its answer.
 *
 * @param question what is asked
 * @param build which program answers
 * @param folder where the answer goes
 * @param disk where bytes go
 * @param parts of question and program that must not change under way
 * @param illustrator draws what was found, when it is whole
 */
public record SweepExperiment(SweepQuestion question, Build build, Path folder, Disk disk, Map<String, String> parts,
        SweepIllustrator illustrator) {
    /** What came of it, or of a part of it. */
    public enum End { FINISHED, FOUND, INTERRUPTED, SHARD_DONE, INCOMPLETE }

    /**
     * The answer.
     *
     * @param end how it came about
     * @param kept runs that are in the journal or the result
     * @param failed runs that came to no end, of those made or merged now
     */
    public record Answer(End end, int kept, int failed) {}

    /**
     * How to run it.
     *
     * @param points runs a point of the design
     * @param crew how threads are shared out
     * @param stop asks every run to end
     * @param advance counts
     * @param notice tells people what they should know
     */
    public record Means(IntFunction<Replicate> points, Crew crew, Stop stop, Advance advance, Consumer<String> notice) {}

    /** A sweep for a folder. */
    public static SweepExperiment of(SweepQuestion question, Build build, Path folder, Disk disk) {
        return new SweepExperiment(question, build, folder, disk, question.parts(build), SweepIllustrator.NONE);
    }

    /** The same, what it finds drawn. */
    public SweepExperiment with(SweepIllustrator other) {
        return new SweepExperiment(question, build, folder, disk, parts, other);
    }

    private String hash() {
        return question.hash(parts);
    }

    private ResultFolder place() {
        return new ResultFolder(folder, hash());
    }

    /** The answer that is on disk, whole and unchanged; empty where the folder is free. Refuses a folder that holds else. */
    public Optional<Answer> found() {
        if (SweepWorkplace.mayReplace(folder, parts) && !isAnswered()) {
            return Optional.empty();
        }
        return place().found().map(manifest -> new Answer(End.FOUND, question.runs(), manifest.failed().size()));
    }

    private boolean isAnswered() {
        return Manifest.read(folder)
                .filter(manifest -> manifest.hash().equals(hash()) && manifest.changedFile(folder).isEmpty())
                .isPresent();
    }

    /** Whether an interrupted sweep waits to be continued. */
    public boolean isBegun() {
        return SweepWorkplace.question(Workplace.besides(folder)).isPresent();
    }

    /** What an unfinished sweep of the same name differs in; empty where there is none. */
    public Optional<String> begunElsewhere() {
        Path parent = folder.toAbsolutePath().getParent();
        if (!Files.isDirectory(parent)) {
            return Optional.empty();
        }
        String start = question.base().name() + "-";
        try (Stream<Path> siblings = Files.list(parent)) {
            return siblings.filter(path -> path.getFileName().toString().startsWith(start)).sorted()
                    .flatMap(path -> SweepWorkplace.question(path).stream()
                            .map(there -> path + " holds an unfinished sweep that differs " + SweepDifference.words(there, parts)))
                    .findFirst();
        } catch (IOException failure) {
            throw new StorageFailure(parent, failure);
        }
    }

    /** Makes the folder this sweep's, so that others may work in it; refuses one that is another's or in use. */
    public void claim() {
        place().refuseFile();
        SweepWorkplace.open(folder, parts, new Draft(disk), Shard.WHOLE, false).close();
    }

    /** How many runs are kept so far, by whomever. */
    public int keptSoFar() {
        try (SweepJournal journal = journalSoFar()) {
            return journal.kept();
        }
    }

    /** Whether a run of this shard is not kept. */
    public boolean misses(Shard shard) {
        try (SweepJournal journal = journalSoFar()) {
            return places(shard).anyMatch(place -> !journal.has(question.numberInOrder(place)));
        }
    }

    private SweepJournal journalSoFar() {
        boolean same = SweepWorkplace.isOf(folder, parts);
        return SweepJournal.read(same ? SweepWorkplace.journalOf(folder) : null, question.runs(), question.outcomes().size());
    }

    /** Runs what is missing of a shard, unless the answer is on disk; the whole sweep becomes its answer. */
    public Answer run(Means means, Shard shard, boolean overwrite) {
        Optional<Answer> found = overwrite ? Optional.empty() : found();
        if (found.isPresent()) {
            SweepWorkplace.clearAfter(folder, parts);
            return found.get();
        }
        place().refuseFile();
        Instant start = Instant.now();
        Draft draft = new Draft(disk);
        try (SweepWorkplace workplace = SweepWorkplace.open(folder, parts, draft, shard, overwrite)) {
            workplace.leftBy().ifPresent(process -> means.notice().accept(takenOver(process)));
            run(means, workplace, shard);
            return means.stop().asked()
                    ? new Answer(End.INTERRUPTED, means.advance().kept() + means.advance().ended(), means.advance().failed())
                    : finish(workplace, draft, shard, means.advance(), start);
        }
    }

    private static String takenOver(String process) {
        return "Process " + process + " had this work and ended without finishing it; this one takes over what it kept.";
    }

    private void run(Means means, SweepWorkplace workplace, Shard shard) {
        try (SweepJournal journal = journal(workplace); SweepJournal.Pen pen = journal.pen(shard, disk)) {
            if (journal.damaged() > 0) {
                means.notice().accept(Decimal.count(journal.damaged(), "torn or changed line") + " of the journal dropped; those runs are made again.");
            }
            means.advance().begins((int) places(shard).filter(place -> journal.has(question.numberInOrder(place))).count());
            means.advance().asks((int) places(shard).count() - means.advance().kept());
            PrimitiveIterator.OfInt missing =
                    places(shard).map(question::numberInOrder).filter(run -> !journal.has(run)).iterator();
            Stream<Trial> trials = Stream.generate(() -> missing.hasNext() ? trial(missing.nextInt(), means.points()) : null)
                    .takeWhile(trial -> trial != null);
            new Runner(means.crew(), means.stop(), means.advance(), new Keeping(pen, question.outcomes())).run(trials.iterator());
        }
    }

    private IntStream places(Shard shard) {
        return IntStream.range(0, question.runs()).filter(shard::has);
    }

    private SweepJournal journal(SweepWorkplace workplace) {
        return SweepJournal.read(workplace.journal(), question.runs(), question.outcomes().size());
    }

    private Trial trial(int number, IntFunction<Replicate> points) {
        SweepQuestion.Run run = question.run(number);
        return new Trial(String.valueOf(number), question.base().name(), run.replication(), question.base().seedOf(run.replication()),
                (seed, threads, watch) -> points.apply(run.point()).run(seed, threads, watch));
    }

    /** Keeps each run as a line of the journal. */
    private record Keeping(SweepJournal.Pen pen, List<Metric> outcomes) implements Runner.Keeper {
        @Override
        public void keep(Trial trial, Observation observation) {
            Series weekly = observation.weekly();
            pen.add(SweepLine.ended(Integer.parseInt(trial.key()),
                    outcomes.stream().map(outcome -> Csv.cell(weekly.mean(outcome.key(), 0, Integer.MAX_VALUE))).toList()));
        }

        @Override
        public boolean keep(Failure failure) {
            pen.add(SweepLine.failed(Integer.parseInt(failure.trial().key()), failure.stage(), failure.cause()));
            return true;
        }
    }

    private Answer finish(SweepWorkplace workplace, Draft draft, Shard shard, Advance advance, Instant start) {
        if (!shard.isWhole()) {
            return new Answer(End.SHARD_DONE, advance.kept() + advance.ended(), advance.failed());
        }
        int failed = publish(workplace, draft, start);
        return new Answer(End.FINISHED, question.runs(), failed);
    }

    private int publish(SweepWorkplace workplace, Draft draft, Instant start) {
        Path result = workplace.freshResult();
        try (SweepJournal journal = journal(workplace)) {
            SweepTables tables = new SweepTables(question, journal, result, draft);
            List<Integer> failed = tables.write();
            draw(result);
            tables.manifest(hash(), build, failed, Manifest.Times.since(start));
            journal.close();
            workplace.publish(folder);
            return failed.size();
        }
    }

    private void draw(Path result) {
        try {
            illustrator.draw(result, hash());
        } catch (IOException failure) {
            throw new StorageFailure(result, failure);
        }
    }

    /**
     * What is missing of a sweep whose shards have run.
     *
     * @param kept runs that are there
     * @param missing places in the order of those that are not
     */
    public record Gaps(int kept, List<Integer> missing) {}

    /** Makes the answer of what shards have kept; where runs are missing, nothing is made and the gaps are handed over. */
    public Answer merge(Consumer<Gaps> gaps, Consumer<String> notice, boolean overwrite) {
        Optional<Answer> found = overwrite ? Optional.empty() : found();
        if (found.isPresent()) {
            SweepWorkplace.clearAfter(folder, parts);
            return found.get();
        }
        Instant start = Instant.now();
        Draft draft = new Draft(disk);
        try (SweepWorkplace workplace = SweepWorkplace.open(folder, parts, draft, Shard.WHOLE, false)) {
            workplace.leftBy().ifPresent(process -> notice.accept(takenOver(process)));
            List<Integer> missing;
            int kept;
            try (SweepJournal journal = journal(workplace)) {
                kept = journal.kept();
                missing = IntStream.range(0, question.runs()).filter(place -> !journal.has(question.numberInOrder(place))).boxed().toList();
            }
            if (!missing.isEmpty()) {
                gaps.accept(new Gaps(kept, missing));
                return new Answer(End.INCOMPLETE, kept, 0);
            }
            int failed = publish(workplace, draft, start);
            return new Answer(End.FINISHED, question.runs(), failed);
        }
    }
}
