package grassroots.report;

import grassroots.parameter.Text;
import java.util.List;
import java.util.Optional;

/**
 * The declaration of one chart.
 *
 * @param file name without ending: the group and what is shown
 * @param lead key of the metric the title speaks of
 * @param sentence the title's claim, with {@code {}} for the value
 * @param panels what is drawn, from top to bottom
 */
record ChartPlan(String file, String lead, Text sentence, List<PanelPlan> panels) {
    /** How a panel draws its metrics. */
    enum Kind { LINES, STACK }

    /**
     * One panel.
     *
     * @param kind lines, or layers on one another from the bottom
     * @param heading what its metrics have in common; {@code null} where the one metric's own name says it
     * @param keys metrics, all of one unit
     */
    record PanelPlan(Kind kind, Text heading, List<String> keys) {
        static PanelPlan line(String key) {
            return new PanelPlan(Kind.LINES, null, List.of(key));
        }

        static PanelPlan lines(String en, String zh, String... keys) {
            return new PanelPlan(Kind.LINES, new Text(en, zh), List.of(keys));
        }

        static PanelPlan stack(String en, String zh, String... keys) {
            return new PanelPlan(Kind.STACK, new Text(en, zh), List.of(keys));
        }

        private Optional<PanelPlan> measuredIn(Worlds worlds) {
            List<String> present = keys.stream().filter(worlds::measured).toList();
            return present.isEmpty() ? Optional.empty() : Optional.of(new PanelPlan(kind, heading, present));
        }
    }

    static ChartPlan of(String file, String lead, String en, String zh, PanelPlan... panels) {
        return new ChartPlan(file, lead, new Text(en, zh), List.of(panels));
    }

    /** The chart without what these worlds did not measure; empty where the metric of its title is missing. */
    Optional<ChartPlan> measuredIn(Worlds worlds) {
        if (!worlds.measured(lead)) {
            return Optional.empty();
        }
        return Optional.of(new ChartPlan(
                file, lead, sentence, panels.stream().flatMap(panel -> panel.measuredIn(worlds).stream()).toList()));
    }
}
