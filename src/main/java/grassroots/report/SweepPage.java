package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.SweepFindings;
import grassroots.experiment.SweepRuns;
import grassroots.experiment.SweepSurface;
import grassroots.parameter.Text;
import grassroots.report.Results.Origin;
import grassroots.scenario.Sweep;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sweep found, on one page that needs nothing but itself, in both languages.
 *
 * @param origin where it came from
 * @param found what it found
 * @param language that it opens in
 */
record SweepPage(Origin origin, Found found, String language) {
    private static final int SHORT = 8;

    /**
     * What a page of a sweep tells.
     *
     * @param findings over all points
     * @param surfaces of pairs of factors
     * @param causes of failures
     */
    record Found(SweepFindings findings, List<SweepSurface> surfaces,
            List<SweepRuns.Cause> causes) {}

    private SweepFindings findings() {
        return found.findings;
    }

    private Sweep sweep() {
        return findings().sweep();
    }

    /** The page. */
    String html() {
        Factors factors = Factors.of(findings());
        Markup points = new DesignPoints(factors).section();
        boolean early = findings().isShortTable();
        List<Object> main = new ArrayList<>(List.of(header(), new SweepAnswer(findings(), factors).section(),
                new Varied(factors).section(), early ? points : Markup.NOTHING, new Movements(factors).section(), new Responses(factors).section()));
        Surfaces surfaces = new Surfaces(factors, found.surfaces);
        if (surfaces.isShown()) {
            main.add(surfaces.section());
        }
        main.add(early ? Markup.NOTHING : points);
        main.add(new SweepDoubts(factors, found.causes).section());
        main.add(reproduce());
        return Shell.html(title(), language, main);
    }

    private Text title() {
        return Shell.title(sweep().file().title());
    }

    private Markup header() {
        return Shell.header(SweepPhrase.SWEEP.of(), language, title(), Shell.question(sweep().file().question()), chips());
    }

    private List<Text> chips() {
        List<Text> chips = new ArrayList<>(List.of(design(), SweepPhrase.CHIP_POINTS.of(findings().points()),
                SweepPhrase.CHIP_REPLICATIONS.of(sweep().file().replications()), SweepPhrase.CHIP_RUNS.of(findings().runs())));
        if (findings().failed() > 0) {
            chips.add(SweepPhrase.CHIP_FAILED.of(findings().failed()));
        }
        chips.add(Phrase.CHIP_SEED.of(sweep().base().scenario().seed()));
        chips.add(Phrase.CHIP_HASH.of(origin.hash().substring(0, Math.min(SHORT, origin.hash().length()))));
        return chips;
    }

    private Text design() {
        return switch (sweep().file().design()) {
            case FACTORIAL -> SweepPhrase.FACTORIAL.of();
            case ONE_AT_A_TIME -> SweepPhrase.ONE_AT_A_TIME.of();
            case LATIN_HYPERCUBE -> SweepPhrase.LATIN_HYPERCUBE.of();
            case SOBOL -> SweepPhrase.SOBOL.of();
            case POINTS -> SweepPhrase.POINTS.of();
        };
    }

    private Markup reproduce() {
        long first = sweep().base().scenario().seed();
        int replications = sweep().file().replications();
        return tag("section", tag("h2", with("id", "reproduce"), Phrase.REPRODUCE.of()),
                tag("p", SweepPhrase.REPRODUCE_LEAD.of(origin.version(), first, first + replications - 1)),
                tag("p", tag("code", "grassroots sweep sweep.yaml")),
                tag("p", SweepPhrase.REPRODUCE_SHARDS.of()),
                tag("p", tag("code", "grassroots sweep sweep.yaml --out again --shard 0/2")),
                tag("p", tag("code", "grassroots sweep sweep.yaml --out again --shard 1/2")),
                tag("p", tag("code", "grassroots merge sweep.yaml --out again --shards 2")),
                tag("p", with("class", "note"), Phrase.QUESTION_HASH.of(origin.hash())));
    }
}
