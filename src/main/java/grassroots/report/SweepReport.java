package grassroots.report;

import grassroots.experiment.SweepFindings;
import grassroots.experiment.SweepRuns;
import grassroots.experiment.SweepSurface;
import grassroots.report.Results.Origin;
import grassroots.scenario.EffectiveSweep;
import grassroots.scenario.Source;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Writes the page of a sweep's result folder from its files.
 *
 * @param hash of the question
 * @param version of the program that answered it
 * @param language that the page opens in
 * @param lettering of the charts, empty where none can be drawn
 */
public record SweepReport(String hash, String version, String language, Optional<Lettering> lettering) {
    /** Writes it, and the charts. */
    public void write(Path folder) throws IOException {
        Sweep sweep = SweepReader.answered(Source.file(folder.resolve(EffectiveSweep.SWEEP)));
        SweepFindings findings = SweepFindings.of(sweep, folder);
        if (lettering.isPresent()) {
            new SweepCharts(findings, hash, version, lettering.get()).write(folder);
        }
        SweepPage.Found found = new SweepPage.Found(findings, SweepSurface.of(findings, folder), SweepRuns.failures(folder));
        Path draft = folder.resolve(Report.FILE + ".draft");
        Files.writeString(draft, new SweepPage(new Origin(hash, version, findings.failed()), found, language).html(),
                StandardCharsets.UTF_8);
        Files.move(draft, folder.resolve(Report.FILE), StandardCopyOption.REPLACE_EXISTING);
    }
}
