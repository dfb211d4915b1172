package grassroots.policy;

import grassroots.parameter.Components;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** A lever on its way from its default to its value. */
final class Ramp {
    private Ramp() {}

    /** The policy with every number at this fraction (0–1) of the way from the default; choices switch at once. */
    static Policy between(Policy start, Policy end, double fraction) {
        if (fraction >= 1) {
            return end;
        }
        List<RecordComponent> components = Components.of(end.getClass());
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Object from = Components.value((Record) start, components.get(i));
            Object to = Components.value((Record) end, components.get(i));
            values[i] = to instanceof Double number ? (Double) from + fraction * (number - (Double) from) : to;
        }
        return (Policy) Components.create(end.getClass(), values);
    }
}
