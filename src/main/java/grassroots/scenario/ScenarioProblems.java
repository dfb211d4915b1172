package grassroots.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be run, with everything that is wrong with it. */
public final class ScenarioProblems extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    private ScenarioProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** The problems, file by file and line by line. */
    static ScenarioProblems of(Collection<Problem> found) {
        List<String> files = found.stream().map(problem -> problem.place().file()).distinct().toList();
        return new ScenarioProblems(found.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.place().file()))
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList());
    }

    /** All of them, file by file and line by line. */
    public List<Problem> problems() {
        return problems;
    }
}
