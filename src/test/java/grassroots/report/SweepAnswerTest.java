package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Influence;
import grassroots.experiment.Influence.Verdict;
import grassroots.experiment.SweepFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a sweep claims. */
class SweepAnswerTest {
    private static final List<String> TWO = List.of(InventedSweep.STRICTNESS, InventedSweep.LEAKAGE);
    private static final String LIST = "share of tasks not on the list that the township turns back";
    private static final String LEAK = "share of turned-back tasks kept from returning as assistance";

    @TempDir
    Path folder;

    private SweepFindings grid(int replications, InventedSweep.Rule rule) throws IOException {
        return new InventedSweep(folder).write(InventedSweep.GRID, TWO, InventedSweep.grid(), replications, rule);
    }

    private static void assertSays(String words, SweepFindings findings) {
        String answer = InventedSweep.answer(findings);
        assertTrue(answer.contains(words), answer);
    }

    @Test
    void theFactorWhoseEffectIsFurthestBeyondTheOthersMovesMost() throws IOException {
        // ten differences, half of them −20, half −21: 20.5 ± 2.933 · 0.527 / √10, Student’s t of nine degrees at 0.05/6
        SweepFindings findings = grid(10, (f, r) -> new double[] {0.6 - (0.2 + 0.01 * (r % 2)) * f[0] - (0.05 + 0.01 * (r % 2)) * f[1]});
        assertSays("Moved Upward share of working time: " + LIST + " moves it most; from 0 to 1 it changes by −20.50 points [−20.99, −20.01];"
                + " also: " + LEAK + " −5.50 points [−5.99, −5.01].", findings);
        assertSays("hold for all 3 statements together in 95 % of cases", findings);
    }

    @Test
    void effectsThatCannotBeToldApartAreNotRanked() throws IOException {
        SweepFindings findings = grid(8, (f, r) -> new double[] {0.5 - 0.1 * f[0] * (1 + 0.3 * Math.sin(r)) - 0.09 * f[1] * (1 + 0.3 * Math.cos(r))});
        String answer = InventedSweep.answer(findings);
        assertTrue(answer.contains(LEAK + " may move it as much, so which moves it most is not settled"), answer);
        assertFalse(answer.contains("moves it most;"), answer);
    }

    @Test
    void anIntervalAcrossZeroClaimsNothing() throws IOException {
        SweepFindings findings = grid(6, (f, r) -> new double[] {0.5 + 0.3 * f[0] * Math.sin(2.0 * r) + 0.2 * f[1] * Math.cos(3.0 * r)});
        assertSays("Not settled Upward share of working time: nothing is settled to move it; the means differ most with ", findings);
        assertTrue(findings.influences(0).stream().allMatch(one -> one.verdict() == Verdict.OPEN));
    }

    @Test
    void twoReplicationsHaveWideIntervalsAndAWarning() throws IOException {
        SweepFindings findings = grid(2, (f, r) -> new double[] {0.5 - 0.1 * f[0] + 0.05 * f[0] * r});
        assertEquals(2, findings.influences(0).get(0).change().n());
        assertSays("Not settled", findings);
        assertSays("With 2 replications alone, intervals are wide", findings);
    }

    @Test
    void oneReplicationSaysNothing() throws IOException {
        SweepFindings findings = grid(1, (f, r) -> new double[] {0.5 - 0.4 * f[0]});
        assertSays("Unknown Upward share of working time: nothing can be said, since one replication alone has no interval.", findings);
    }

    @Test
    void whereEveryRunIsTheSameNothingMatters() throws IOException {
        SweepFindings findings = grid(6, (f, r) -> new double[] {0.5});
        assertSays("Too little to matter Upward share of working time: nothing that varied moves it by as much as matters (2 points)", findings);
        assertTrue(new InventedSweep(folder).page(findings).contains("surface-upwardShare"));
    }

    @Test
    void aFewRunsThatAgreeExactlySettleNothing() throws IOException {
        SweepFindings findings = grid(2, (f, r) -> new double[] {0.5 - 0.4 * f[0]});
        assertTrue(findings.influences(0).stream().noneMatch(one -> one.verdict() == Verdict.MOVED || one.verdict() == Verdict.SMALL));
        assertSays("Not settled", findings);
    }

    @Test
    void aFactorThatNeverVariesIsListedAndNotJudged() throws IOException {
        String design = "design: factorial\nfactors:\n  - {path: " + InventedSweep.STRICTNESS + ", values: [0, 1]}\n  - {path: "
                + InventedSweep.LEAKAGE + ", values: [0.5]}\n";
        SweepFindings findings = new InventedSweep(folder).write(design, TWO, List.of(new double[] {0, 0.5}, new double[] {1, 0.5}), 6,
                (f, r) -> new double[] {0.5 - 0.1 * f[0] + 0.001 * r});
        assertEquals(List.of(InventedSweep.STRICTNESS), findings.influences(0).stream().map(one -> one.factor().path()).toList());
        String page = new InventedSweep(folder).page(findings);
        assertTrue(page.contains("0.5 (never varies)") && page.contains("0.5(未变化)"), page);
        assertSays(LIST + " moves it; from 0 to 1", findings);
    }

    @Test
    void aSeedOfWhichARunFailedIsLeftOutOfComparisons() throws IOException {
        SweepFindings findings = new InventedSweep(folder).failingAt(4).write(InventedSweep.GRID, TWO, InventedSweep.grid(), 5,
                (f, r) -> new double[] {0.5 - 0.1 * f[0] + 0.001 * r});
        Influence first = findings.influences(0).get(0);
        assertEquals(4, first.change().n(), "replication 0 has no point at strictness 1 and leakage 0");
        assertEquals(1, findings.failed());
        assertTrue(new InventedSweep(folder).page(findings).contains("1 of 30 runs failed. Means leave them out"));
    }

    @Test
    void linesOfAShortTableAreComparedWithTheFirst() throws IOException {
        java.nio.file.Files.writeString(folder.resolve("design.csv"),
                "point," + String.join(",", TWO) + "\r\n0,0,0\r\n1,0.5,0\r\n2,1,1\r\n");
        SweepFindings findings = new InventedSweep(folder).write("design: points\nfile: design.csv\n", TWO,
                List.of(new double[] {0, 0}, new double[] {0.5, 0}, new double[] {1, 1}), 6,
                (f, r) -> new double[] {0.5 - (0.1 + 0.01 * (r % 2)) * (f[0] + f[1])});
        assertSays("point 2 differs most; against point 0 by −21.0 points [", findings);
        assertSays("]; also: point 1 −5.25 points [", findings);
    }

    @Test
    void drawnPointsAreReadByRanksAndFifths() throws IOException {
        Random random = new Random(1);
        List<double[]> points = new ArrayList<>();
        for (int point = 0; point < 128; point++) {
            points.add(new double[] {0.3 + 0.3 * random.nextDouble(), 0.8 + 0.8 * random.nextDouble()});
        }
        String design = "design: latin-hypercube\npoints: 128\nfactors:\n  - {path: " + InventedSweep.MATCH + ", from: 0.3, to: 0.6}\n  - {path: "
                + InventedSweep.PRONENESS + ", from: 0.8, to: 1.6}\n";
        SweepFindings findings = new InventedSweep(folder).write(design, List.of(InventedSweep.MATCH, InventedSweep.PRONENESS), points, 1,
                (f, r) -> new double[] {f[0] + 0.02 * Math.sin(1000 * f[1])});
        Influence match = findings.influences(0).get(0);
        assertEquals(InventedSweep.MATCH, match.factor().path());
        assertTrue(match.rank().low() > 0.9 && match.rank().rho() < 1, match.toString());
        assertTrue(match.change().low() > 0.2 && match.change().high() < 0.28, "fifths of the range lie 0.24 apart: " + match.change());
        assertEquals(Verdict.MOVED, match.verdict());
        String page = new InventedSweep(folder).page(findings);
        assertTrue(page.contains("Of the 1 parameters that moved a result, 1 are assumptions without a source"), "desk.match is assumed");
    }
}
