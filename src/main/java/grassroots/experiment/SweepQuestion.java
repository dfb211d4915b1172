package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.scenario.SweepFactor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the bytes of a sweep's answer depend on, apart from the program.
 *
 * @param base the scenario in which factors vary, its seeds, replications and inputs; bears the name of the sweep
 * @param sweep the effective sweep as YAML
 * @param factors what varies
 * @param outcomes what is kept of each run
 * @param plan the points
 */
public record SweepQuestion(Question base, String sweep, List<SweepFactor> factors, List<Metric> outcomes, SweepPlan plan) {
    private static final int SHORT = 8;

    /** How many runs there are. */
    public int runs() {
        return plan.points() * base.replications();
    }

    /**
     * A run, numbered in the order of the final table: point by point, replication by replication.
     *
     * @param point of the design
     * @param replication of the point
     */
    public record Run(int point, int replication) {}

    /** The run of a number. */
    public Run run(int number) {
        return new Run(number / base.replications(), number % base.replications());
    }

    /** The number of the run that comes at a place of the order: a replication of every point before the next replication of any. */
    int numberInOrder(int place) {
        return plan.inOrder(place % plan.points()) * base.replications() + place / plan.points();
    }

    /** The run that comes at a place of the order. */
    public Run inOrder(int place) {
        return run(numberInOrder(place));
    }

    /** The parts that must not change while a sweep is under way, each as text, by their names in messages. */
    Map<String, String> parts(Build build) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("program", "version " + build.version() + ", results version " + Build.RESULTS_VERSION + ", classes " + build.digest());
        parts.put("sweep", sweep);
        parts.put("points", points());
        parts.put("scenario", base.scenario());
        parts.put("seeds", "from " + base.seed() + ", " + base.replications() + " for each point");
        StringBuilder inputs = new StringBuilder();
        base.inputs().forEach((file, sum) -> inputs.append(file).append(' ').append(sum).append('\n'));
        parts.put("input files", inputs.toString());
        parts.put("options", base.form().toString());
        return parts;
    }

    private String points() {
        Digest digest = new Digest();
        for (int point = 0; point < plan.points(); point++) {
            plan.values(point).forEach(digest::add);
        }
        return plan.points() + " points, " + digest.hexadecimal();
    }

    /** SHA-256 over the sweep and the program that answers it. */
    String hash(Map<String, String> parts) {
        Digest digest = new Digest();
        parts.forEach((name, text) -> digest.add(name).add(text));
        return digest.hexadecimal();
    }

    /** SHA-256 over the sweep and a program that answers it. */
    public String hash(Build build) {
        return hash(parts(build));
    }

    /** The folder's name: the sweep and the first eight digits of the hash. */
    public String folderName(Build build) {
        return base.name() + "-" + hash(build).substring(0, SHORT);
    }
}
