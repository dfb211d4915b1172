package grassroots.policy;

import grassroots.parameter.Components;
import java.lang.reflect.RecordComponent;

/** A lever on its way from its default to its value. */
final class Ramp {
    private Ramp() {}

    /** The policy with every number at this fraction (0–1) of the way from the default; choices switch at once. */
    static Policy between(Policy start, Policy end, double fraction) {
        if (fraction >= 1) {
            return end;
        }
        RecordComponent[] components = end.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object from = Components.value((Record) start, components[i]);
            Object to = Components.value((Record) end, components[i]);
            values[i] = to instanceof Double number ? (Double) from + fraction * (number - (Double) from) : to;
        }
        return (Policy) Components.create(end.getClass(), values);
    }
}
