package grassroots.scenario;

import grassroots.parameter.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Single values as a scenario file writes them. */
final class Written {
    private static final String WORD = "[\\p{L}][\\p{L}\\p{N}_./-]*";
    private static final Set<String> TAKEN = Set.of("null", "Null", "NULL", "true", "false", "yes", "no", "on", "off");

    private Written() {}

    /** What a key says, for everything that fits on one line. */
    static String value(Field field, Object value) {
        if (value instanceof Number number) {
            return Numbers.written(number.doubleValue(), field.parameter());
        }
        if (value instanceof Enum<?>) {
            return Field.word(value);
        }
        if (value == null) {
            return Binder.NO_DATE;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Written::item).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? text(text) : value instanceof Text both ? both(both) : plain(value);
    }

    private static String plain(Object value) {
        if (value instanceof Boolean || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("a scenario file cannot say " + value.getClass());
    }

    private static String item(Object item) {
        return item instanceof String text ? text(text) : String.valueOf(item);
    }

    private static String both(Text text) {
        return "{en: " + quoted(text.en()) + ", zh: " + quoted(text.zh()) + "}";
    }

    static String text(String text) {
        return text.matches(WORD) && !TAKEN.contains(text) ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0xFEFF || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
