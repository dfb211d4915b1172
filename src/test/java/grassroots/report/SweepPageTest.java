package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.SweepFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepPageTest {
    @TempDir
    Path folder;

    @Test
    void aHundredThousandRunsGiveAPageUnderFiveMegabytes() throws IOException {
        Random random = new Random(7);
        List<double[]> points = new ArrayList<>();
        for (int point = 0; point < 50_000; point++) {
            points.add(new double[] {0.3 + 0.3 * random.nextDouble(), 0.8 + 0.8 * random.nextDouble()});
        }
        InventedSweep sweep = new InventedSweep(folder).measuring("upwardShare", "gain", "trust", "petitions");
        SweepFindings findings = sweep.write("design: sobol\npoints: 50000\nfactors:\n  - {path: " + InventedSweep.MATCH
                        + ", from: 0.3, to: 0.6}\n  - {path: " + InventedSweep.PRONENESS + ", from: 0.8, to: 1.6}\n",
                List.of(InventedSweep.MATCH, InventedSweep.PRONENESS), points, 2,
                (f, r) -> new double[] {f[0], f[1] / 2, f[0] * f[1] / 2, 0.01 * r});
        assertEquals(100_000, findings.runs());
        assertTrue(findings.shown().size() <= 200, "of very many points those at the ends are shown");
        int bytes = sweep.page(findings).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < 5_000_000, bytes + " bytes");
    }

    @Test
    void chartsOfASweepKeepTheirWordsApartAndAreTheSameTwice() throws IOException {
        Lettering english = Lettering.of("en", FontFinder.INSTALLED);
        SweepFindings findings = new InventedSweep(folder).measuring("upwardShare", "gain").write(InventedSweep.GRID,
                List.of(InventedSweep.STRICTNESS, InventedSweep.LEAKAGE), InventedSweep.grid(), 4,
                (f, r) -> new double[] {0.6 - 0.2 * f[0] * f[1] + 0.01 * r, 0.5});
        SweepCharts charts = new SweepCharts(findings, "0123456789abcdef", "1.0", english);
        ComparisonChartsTest.assertWordsApart(charts.influence(0, Factors.of(findings)), 8);
        ComparisonChartsTest.assertWordsApart(charts.response(0, Factors.of(findings)), 12);
        charts.write(folder);
        byte[] first = Files.readAllBytes(folder.resolve("charts/response-gain.svg"));
        charts.write(folder);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("charts/response-gain.svg")));
    }

    @Test
    void aMapHasANumberInEveryCellAndTheIntervalInItsData() throws IOException {
        InventedSweep sweep = new InventedSweep(folder);
        SweepFindings findings = sweep.write(InventedSweep.GRID, List.of(InventedSweep.STRICTNESS, InventedSweep.LEAKAGE),
                InventedSweep.grid(), 4, (f, r) -> new double[] {0.6 - 0.2 * f[0] * f[1] + 0.01 * r});
        String page = sweep.page(findings);
        String map = page.substring(page.indexOf("id=\"surface-upwardShare\""));
        assertEquals(6, map.substring(0, map.indexOf("</svg>")).split("class=\"inside", -1).length - 1);
        assertTrue(map.contains("\n1,1,1,0.415000,0.394"), map.substring(map.indexOf("points,mean"), map.indexOf("points,mean") + 300));
    }
}
