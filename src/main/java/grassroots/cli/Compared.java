package grassroots.cli;

import grassroots.experiment.Refusal;
import grassroots.policy.ScheduledPolicy;
import grassroots.scenario.Horizon;
import grassroots.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads scenarios that are to be compared, so that they have one seed, one number of replications and one horizon. */
final class Compared {
    private static final String POLICY = "policies.";

    private final List<Path> files;
    private final List<String> overrides;
    private final Surroundings around;

    Compared(List<Path> files, List<String> overrides, Surroundings around) {
        this.files = files;
        this.overrides = overrides;
        this.around = around;
    }

    /**
     * The scenarios, with the seed of the first and so many replications.
     *
     * @param replications how many; {@code null} for the most that any scenario asks for
     */
    List<Subject> read(Integer replications) {
        List<String> common = overrides.stream().filter(override -> !override.startsWith(POLICY)).toList();
        List<Subject> first = files.stream().map(file -> Subject.read(around.scenario(file), common)).toList();
        long seed = first.get(0).scenario().seed();
        int count = replications != null ? replications
                : first.stream().mapToInt(subject -> subject.scenario().replications()).max().orElseThrow();
        refuseStrayPolicies(first);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            List<String> own = new ArrayList<>(common);
            Set<String> names = policies(first.get(i).scenario());
            overrides.stream().filter(override -> override.startsWith(POLICY) && names.contains(policy(override))).forEach(own::add);
            own.add("seed=" + seed);
            own.add("replications=" + count);
            subjects.add(Subject.read(around.scenario(files.get(i)), own));
        }
        refuseUnlessTogether(subjects);
        return subjects;
    }

    /** An override of a policy is for the scenarios that have it; where none has, the last one says so. */
    private void refuseStrayPolicies(List<Subject> subjects) {
        Set<String> names = subjects.stream().flatMap(subject -> policies(subject.scenario()).stream()).collect(Collectors.toSet());
        List<String> stray = overrides.stream()
                .filter(override -> override.startsWith(POLICY) && !names.contains(policy(override))).toList();
        if (!stray.isEmpty()) {
            Subject.read(around.scenario(files.get(files.size() - 1)), stray);
        }
    }

    private static Set<String> policies(Scenario scenario) {
        return scenario.policies().stream().map(ScheduledPolicy::name).collect(Collectors.toSet());
    }

    private static String policy(String override) {
        return override.substring(POLICY.length()).split("[.=]", 2)[0];
    }

    private void refuseUnlessTogether(List<Subject> subjects) {
        Map<String, Path> names = new HashMap<>();
        Scenario base = subjects.get(0).scenario();
        for (int i = 0; i < files.size(); i++) {
            Scenario scenario = subjects.get(i).scenario();
            Path same = names.put(scenario.name(), files.get(i));
            if (same != null) {
                throw new Refusal(files.get(i).toString(), "has the name '" + scenario.name() + "' of " + same + " as well",
                        "give one of them another 'name'");
            }
            if (!scenario.horizon().equals(base.horizon())) {
                throw new Refusal(files.get(i).toString(), "runs " + words(scenario.horizon()) + ", but " + files.get(0) + " "
                        + words(base.horizon()), "compare scenarios of one horizon, such as with --set horizon.length="
                        + base.horizon().length() + " --set horizon.warmUp=" + base.horizon().warmUp());
            }
        }
    }

    private static String words(Horizon horizon) {
        return horizon.length() + " days after a warm-up of " + horizon.warmUp();
    }
}
