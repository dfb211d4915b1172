package grassroots.cli;

import grassroots.experiment.Crew;
import grassroots.experiment.MemoryNeed;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * How much a command is about to run.
 *
 * @param plan what would run, in words
 * @param noun what a run is called, in the plural
 * @param runs how many, or the most there may be
 * @param days of each
 * @param subject one of them, to be measured
 * @param need memory of one run
 * @param crew how threads are shared out
 * @param check whether laws are checked
 * @param folder where results go
 * @param state what is there already
 */
record Workload(String plan, String noun, int runs, int days, Subject subject, MemoryNeed need, Crew crew, boolean check, Path folder,
        Supplier<String> state) {
    static final String BEGUN = "an interrupted run would be continued";
    static final String ANSWERED = "answered already, nothing would run";
    static final String NOTHING = "nothing is there yet";
}
