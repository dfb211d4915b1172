package grassroots.scenario;

import grassroots.parameter.Components;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import grassroots.parameter.Text;
import grassroots.policy.Lever;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;

/**
 * A key of scenario files: one component of a record. Components are the only list of keys there is.
 *
 * @param key as written in scenario files: a lever's own key, else the component's name
 * @param component the component
 */
record Field(String key, RecordComponent component) {
    /** Asking a record for its components and their annotations is slow, and is done for hundreds of keys. */
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> record) {
            return Components.of(record).stream().map(component -> new Field(key(component), component)).toList();
        }
    };

    /** The keys of a record. */
    static List<Field> of(Class<?> record) {
        return FIELDS.get(record);
    }

    private static String key(RecordComponent component) {
        Lever lever = component.getType().getAnnotation(Lever.class);
        return lever == null ? component.getName() : lever.key();
    }

    Class<?> type() {
        return component.getType();
    }

    /** What a list or set holds. */
    Class<?> item() {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** What the number means and may be, {@code null} where it is no parameter. */
    Parameter parameter() {
        return component.getAnnotation(Parameter.class);
    }

    /** What the key is about, {@code null} where nothing is said. */
    Text meaning() {
        Parameter parameter = parameter();
        Lever lever = type().getAnnotation(Lever.class);
        Described described = component.getAnnotation(Described.class);
        if (parameter != null) {
            return new Text(parameter.en(), parameter.zh());
        }
        if (lever != null) {
            return new Text(lever.en(), lever.zh());
        }
        described = described == null ? type().getAnnotation(Described.class) : described;
        return described == null ? null : new Text(described.en(), described.zh());
    }

    Object value(Record record) {
        return Components.value(record, component);
    }

    /** How a constant is written in scenario files. */
    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
