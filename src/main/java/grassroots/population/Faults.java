package grassroots.population;

import java.util.ArrayList;
import java.util.List;

/** The faults of one world file found so far; the first hundred are told and the rest counted. */
final class Faults {
    private static final int MOST_TOLD = 100;

    private final String file;
    private final List<WorldFileFault> told = new ArrayList<>();
    private int untold;

    Faults(String file) {
        this.file = file;
    }

    void add(int line, int column, String header, String rule) {
        if (told.size() < MOST_TOLD) {
            told.add(new WorldFileFault(file, line, column, header, rule));
        } else {
            untold++;
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** Ends the reading when anything is wrong. */
    void refuse() {
        if (!told.isEmpty()) {
            throw all();
        }
    }

    /** Ends the reading with a fault of the whole file. */
    WorldFileProblems ofFile(String rule) {
        add(0, 0, "", rule);
        return all();
    }

    private WorldFileProblems all() {
        List<WorldFileFault> all = new ArrayList<>(told);
        if (untold > 0) {
            all.add(new WorldFileFault(file, 0, 0, "", "and " + untold + " more faults; these are the first " + MOST_TOLD));
        }
        return new WorldFileProblems(all);
    }
}
