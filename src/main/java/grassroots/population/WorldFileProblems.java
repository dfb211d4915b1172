package grassroots.population;

import java.util.List;
import java.util.stream.Collectors;

/** A world file that cannot be used, with everything that is wrong with it. */
public final class WorldFileProblems extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<WorldFileFault> faults;

    WorldFileProblems(List<WorldFileFault> faults) {
        super(faults.stream().map(WorldFileFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All of them, in the order found. */
    public List<WorldFileFault> faults() {
        return faults;
    }
}
