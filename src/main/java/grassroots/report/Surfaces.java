package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.SweepSurface;
import grassroots.metrics.Metric;
import java.util.ArrayList;
import java.util.List;

/**
 * Outcomes over the two factors that move them most.
 *
 * @param factors of the sweep
 * @param surfaces one for each outcome
 */
record Surfaces(Factors factors, List<SweepSurface> surfaces) {
    /** Whether there is any. */
    boolean isShown() {
        return !surfaces.isEmpty();
    }

    Markup section() {
        List<Metric> outcomes = surfaces.stream().map(SweepSurface::outcome).toList();
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "surfaces"), SweepPhrase.SURFACES.of()),
                tag("p", with("class", "lead"), SweepPhrase.SURFACES_LEAD.of()),
                Choice.of("surfaces-outcome", outcomes, outcomes.get(0))));
        for (SweepSurface surface : surfaces) {
            parts.add(Choice.part(surface.outcome(), surface == surfaces.get(0), new SurfaceFigure(surface, factors).figure()));
        }
        return tag("section", parts.toArray());
    }
}
