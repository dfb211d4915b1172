package grassroots.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Records seen as lists of components, so that a new lever or a new number needs no further code. */
public final class Components {
    /** Asking a record for its components is slow, and levers on a ramp are made every day. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return constructor(type);
        }
    };

    private Components() {}

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = of(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its own constructor: " + type, e);
        }
    }

    /** The components of a record, in their order. */
    public static List<RecordComponent> of(Class<?> record) {
        return COMPONENTS.get(record);
    }

    /** What a record holds in one component. */
    public static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /**
     * A record of these values, in the order of its components.
     *
     * @throws IllegalArgumentException when the record refuses them
     */
    public static Record create(Class<?> type, Object[] values) {
        try {
            return (Record) CONSTRUCTORS.get(type).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
