package grassroots.experiment;

import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import java.util.List;
import java.util.stream.Stream;

/** The worlds that patterns are read from: scenarios that ship, some with one thing set otherwise. */
public enum PatternWorld {
    /** The uncontrolled regime. */
    BASELINE("baseline.yaml"),
    /** A campaign without a mechanism. */
    CAMPAIGN("campaign.yaml"),
    /** A campaign with one. */
    MECHANISM("campaign-and-mechanism.yaml"),
    /** A responsive hotline from January on. */
    HOTLINE("hotline.yaml"),
    /** Residents decide on a fund. */
    BUDGETING("participatory-budgeting.yaml"),
    /** Practices are ordered. */
    MANDATE("demonstration-by-mandate.yaml"),
    /** Nothing is measured. */
    UNWATCHED("baseline.yaml", "uncertainties.workday.care.hotlineMonitoring=0", "uncertainties.workday.care.communityMonitoring=0"),
    /** Nothing is measured, and every first request threatens to escalate. */
    THREATENED("baseline.yaml", "uncertainties.workday.care.hotlineMonitoring=0", "uncertainties.workday.care.communityMonitoring=0",
            "uncertainties.workday.care.threatening=1");

    private final String file;
    private final List<String> settings;

    PatternWorld(String file, String... settings) {
        this.file = file;
        this.settings = List.of(settings);
    }

    /** The scenario, with further overrides. */
    public Scenario scenario(List<String> overrides) {
        return ScenarioReader.read(Source.builtIn(file).orElseThrow(), Stream.concat(settings.stream(), overrides.stream()).toList())
                .scenario();
    }
}
