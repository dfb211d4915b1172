package grassroots.report;

import grassroots.experiment.SweepFindings;
import grassroots.experiment.SweepRuns;
import grassroots.experiment.SweepSurface;
import grassroots.report.Results.Origin;
import grassroots.scenario.Source;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A result folder of a sweep whose numbers are made up by a rule. */
final class InventedSweep {
    static final String STRICTNESS = "policies.admission-list.strictness";
    static final String LEAKAGE = "policies.admission-list.leakageControl";
    static final String MATCH = "uncertainties.desk.match";
    static final String PRONENESS = "uncertainties.population.people.proneness";

    /** What a run gives for each outcome. */
    interface Rule {
        double[] of(double[] factors, int replication);
    }

    private final Path folder;
    private String title = "Strictness";
    private List<String> outcomes = List.of("upwardShare");
    private int failing = -1;

    InventedSweep(Path folder) {
        this.folder = folder;
    }

    InventedSweep titled(String other) {
        title = other;
        return this;
    }

    InventedSweep measuring(String... keys) {
        outcomes = List.of(keys);
        return this;
    }

    /** Replication 0 of this point fails. */
    InventedSweep failingAt(int point) {
        failing = point;
        return this;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Writes what a sweep of this design over these factors leaves, points and factors as given. */
    SweepFindings write(String design, List<String> factors, List<double[]> points, int replications, Rule rule) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("scenario.yaml"), "schemaVersion: 1\nname: base\ntitle: " + quoted(title)
                + "\nextends: baseline.yaml\noutcomes: [upwardShare, gain]\npolicies:\n  - {lever: admission-list, strictness: 0.5}\n");
        Files.writeString(folder.resolve("sweep.yaml"), "schemaVersion: 1\nname: invented\ntitle: {en: " + quoted(title) + ", zh: "
                + quoted(title) + "}\nquestion: {en: " + quoted(title + "?") + ", zh: " + quoted(title + "？") + "}\nscenario: scenario.yaml\n"
                + design + "replications: " + replications + "\noutcomes: [" + String.join(", ", outcomes) + "]\n");
        rows(factors, points, replications, rule);
        return SweepFindings.of(sweep(), folder);
    }

    private void rows(List<String> factors, List<double[]> points, int replications, Rule rule) throws IOException {
        try (PrintWriter runs = new PrintWriter(Files.newBufferedWriter(folder.resolve("runs.csv")));
                PrintWriter failures = new PrintWriter(Files.newBufferedWriter(folder.resolve("failures.csv")))) {
            String head = "point,replication,seed," + String.join(",", factors);
            runs.print(head + "," + String.join(",", outcomes) + "\r\n");
            failures.print(head + ",stage,cause\r\n");
            for (int point = 0; point < points.size(); point++) {
                for (int r = 0; r < replications; r++) {
                    StringBuilder row = new StringBuilder(point + "," + r + "," + (r + 1));
                    for (double value : points.get(point)) {
                        row.append(',').append(grassroots.parameter.Decimal.text(value));
                    }
                    boolean fails = point == failing && r == 0;
                    if (fails) {
                        failures.print(row + ",week 3,\"<b>hours</b> do not add up \u202eevil\"\r\n");
                    }
                    double[] values = rule.of(points.get(point), r);
                    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                        row.append(',').append(fails ? "" : String.valueOf(values[outcome]));
                    }
                    runs.print(row + "\r\n");
                }
            }
        }
        if (failing < 0) {
            Files.delete(folder.resolve("failures.csv"));
        }
    }

    private Sweep sweep() {
        return SweepReader.answered(Source.file(folder.resolve("sweep.yaml")));
    }

    /** The page of what was written. */
    String page(SweepFindings findings) {
        return new SweepPage(new Origin("8f3a91c2d4e5", "0.1.0", findings.failed()), new SweepPage.Found(findings,
                SweepSurface.of(findings, folder), SweepRuns.failures(folder)), "en").html();
    }

    /** Every level of strictness with every level of leakage control. */
    static final String GRID = "design: factorial\nfactors:\n  - {path: " + STRICTNESS + ", values: [0, 0.5, 1]}\n  - {path: " + LEAKAGE
            + ", values: [0, 1]}\n";

    /** Its points. */
    static List<double[]> grid() {
        return List.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {0.5, 0}, new double[] {0.5, 1}, new double[] {1, 0},
                new double[] {1, 1});
    }

    /** The answer in English, without tags. */
    static String answer(SweepFindings findings) {
        return new SweepAnswer(findings, Factors.of(findings)).section().html().replaceAll("<span lang=\"zh\">[^<]*</span>", "")
                .replaceAll("<[^>]+>", "").replace('\u00a0', ' ');
    }
}
