package grassroots.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with a scenario, at once. */
public final class ScenarioProblems extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** These problems. */
    public ScenarioProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** Each of them. */
    public List<Problem> problems() {
        return problems;
    }
}
