package grassroots.scenario;

import grassroots.parameter.Decimal;
import java.util.List;
import java.util.stream.Collectors;

/** A sweep with every default written out, to stand beside the scenario and the points that it names. */
public final class EffectiveSweep {
    /** Its file. */
    public static final String SWEEP = "sweep.yaml";

    /** The scenario beside it, as {@link EffectiveScenario} writes it. */
    public static final String SCENARIO = "scenario.yaml";

    /** The points beside it. */
    public static final String POINTS = "design.csv";

    private EffectiveSweep() {}

    /**
     * The sweep as YAML.
     *
     * @param replications of each point
     * @param outcomes kept of each run
     */
    public static String yaml(Sweep sweep, int replications, List<String> outcomes) {
        SweepFile file = sweep.file();
        StringBuilder text = new StringBuilder();
        line(text, "schemaVersion", file.schemaVersion());
        for (Field field : Field.of(SweepFile.class)) {
            if (List.of("name", "title", "question").contains(field.key())) {
                line(text, field.key(), Written.value(field, field.value(file)));
            }
        }
        line(text, "scenario", SCENARIO);
        line(text, "design", file.design().word());
        if (file.design().isSampled()) {
            line(text, "points", file.points());
        }
        line(text, "designSeed", file.designSeed());
        line(text, "replications", replications);
        line(text, "outcomes", "[" + String.join(", ", outcomes) + "]");
        if (file.design() == SweepDesign.POINTS) {
            line(text, "file", POINTS);
        } else {
            text.append("factors:\n");
            sweep.factors().forEach(factor -> text.append("  - ").append(factor(factor, file.design())).append('\n'));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private static String factor(SweepFactor factor, SweepDesign design) {
        String path = "{path: " + factor.path() + ", ";
        if (factor.range() == null) {
            return path + "values: [" + factor.values().stream().map(EffectiveSweep::value).collect(Collectors.joining(", ")) + "]}";
        }
        String range = "from: " + Decimal.text(factor.range().min()) + ", to: " + Decimal.text(factor.range().max());
        return path + range + (design.isSampled() ? "}" : ", steps: " + factor.steps() + "}");
    }

    private static String value(String value) {
        return value.matches("[-+.\\dA-Za-z]+") ? value : Written.text(value);
    }
}
