package grassroots.scenario;

import grassroots.scenario.Value.Mapping;

/** Tells sweep files from scenario files, so that each mistake is met with the right command. */
public final class Sweeps {
    private Sweeps() {}

    /** Whether a file is a sweep, as far as one can see. */
    public static boolean is(Source source) {
        try {
            return is(Tree.read(source, new Problems()));
        } catch (ScenarioProblems unreadable) {
            return false;
        }
    }

    private static boolean is(Mapping root) {
        return root.entries().containsKey("factors") || root.entries().containsKey("design");
    }

    /** Refuses a sweep where a scenario belongs. */
    static void refuse(Mapping root, Problems problems) {
        if (is(root)) {
            String key = root.entries().containsKey("factors") ? "factors" : "design";
            throw problems.with(root.entries().get(key).key(), "'" + key + "' belongs to a sweep; run this file with 'grassroots sweep',"
                    + " or name a scenario file");
        }
    }
}
