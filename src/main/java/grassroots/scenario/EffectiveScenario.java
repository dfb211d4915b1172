package grassroots.scenario;

import grassroots.parameter.Confidence;
import grassroots.parameter.Parameter;
import grassroots.parameter.Range;
import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import grassroots.process.Submodel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario with every default written out and every number explained: complete, and the same text for the same scenario
 * on every machine.
 */
public final class EffectiveScenario {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private EffectiveScenario() {}

    /** The scenario as YAML. */
    public static String yaml(Scenario scenario) {
        EffectiveScenario effective = new EffectiveScenario();
        effective.comment("", "Question: " + oneLine(scenario.question().en()));
        effective.comment("", "问题：" + oneLine(scenario.question().zh()));
        effective.fields(scenario, "", false);
        return effective.text.toString();
    }

    private void fields(Record record, String indent, boolean doubtful) {
        for (Field field : Field.of(record.getClass())) {
            field(field, field.value(record), indent, doubtful || field.type() == Uncertainties.class);
        }
    }

    private void field(Field field, Object value, String indent, boolean doubtful) {
        explain(field, value, indent, doubtful);
        if (field.key().equals("processes")) {
            line(indent, "processes: {only: " + processes((Set<?>) value) + "}");
        } else if (field.key().equals("policies")) {
            policies((List<?>) value);
        } else if (value instanceof Record group && !(value instanceof Text)) {
            line(indent, field.key() + ":");
            fields(group, indent + INDENT, doubtful);
        } else {
            line(indent, field.key() + ": " + Written.value(field, value));
        }
    }

    private static String processes(Set<?> submodels) {
        return submodels.stream().map(submodel -> ((Submodel) submodel).key()).collect(Collectors.joining(", ", "[", "]"));
    }

    private void policies(List<?> policies) {
        line("", policies.isEmpty() ? "policies: []" : "policies:");
        policies.forEach(policy -> policy((ScheduledPolicy) policy));
    }

    private void policy(ScheduledPolicy policy) {
        line(INDENT, "- lever: " + policy.policy().key());
        String indent = INDENT + INDENT;
        line(indent, "name: " + Written.text(policy.name()));
        line(indent, "start: " + Times.words(policy.start(), false));
        line(indent, "ramp: " + Written.value(Field.of(Schedule.class).get(0), policy.ramp()));
        line(indent, "end: " + (policy.end() == Integer.MAX_VALUE ? Binder.NO_DATE : Times.words(policy.end(), true)));
        line(indent, "target: " + flow(policy.target()));
        Record setting = (Record) policy.policy();
        Field.of(setting.getClass()).forEach(field -> line(indent, field.key() + ": " + Written.value(field, field.value(setting))));
    }

    private static String flow(Record record) {
        return Field.of(record.getClass()).stream()
                .map(field -> field.key() + ": " + Written.value(field, field.value(record)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void explain(Field field, Object value, String indent, boolean doubtful) {
        Text meaning = field.meaning();
        if (meaning == null) {
            return;
        }
        comment(indent, meaning.en() + " · " + meaning.zh());
        if (field.parameter() != null) {
            comment(indent, number(field.parameter(), ((Number) value).doubleValue(), doubtful));
        } else if (field.type().isEnum()) {
            comment(indent, "one of " + constants(field.type()));
        }
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Field::word).collect(Collectors.joining(", "));
    }

    /** Unit, range, doubt and source of a number. */
    private static String number(Parameter parameter, double value, boolean doubtful) {
        Range doubt = Range.ofDoubt(parameter, value);
        boolean told = doubtful && doubt.min() < doubt.max() && !Double.isInfinite(value);
        return parameter.unit() + ", " + Range.of(parameter).words() + (told ? "; uncertain " + doubt.words() : "") + "; "
                + support(parameter);
    }

    private static String support(Parameter parameter) {
        String source = parameter.source().isEmpty()
                ? "assumed"
                : parameter.source() + " (" + parameter.confidence().code() + ")";
        boolean sourced = parameter.source().isEmpty() && parameter.confidence() != Confidence.ASSUMED;
        return (sourced ? parameter.confidence().code() : source) + (parameter.reason().isEmpty() ? "" : ": " + parameter.reason());
    }

    private void comment(String indent, String words) {
        line(indent, "# " + words);
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
