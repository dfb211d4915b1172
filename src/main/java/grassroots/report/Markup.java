package grassroots.report;

import grassroots.parameter.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * HTML that is safe to show: whatever was not built here as markup is escaped, so that no text of a scenario becomes a tag.
 *
 * @param html the characters of the page
 */
record Markup(String html) {
    static final Markup NOTHING = new Markup("");

    private static final Set<String> WITHOUT_END = Set.of("meta", "br", "input");
    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;
    private static final int UNKNOWN = 0xfffd;

    /** One attribute of a tag. */
    record Attribute(String name, String value) {}

    static Attribute with(String name, Object value) {
        return new Attribute(name, String.valueOf(value));
    }

    /** A text as it is, whatever it holds. */
    static Markup text(String text) {
        return new Markup(escaped(text));
    }

    /** Words in both languages, of which the page shows one. */
    static Markup words(Text words) {
        return both("span", words);
    }

    /** The same inside a picture. */
    static Markup drawn(Text words) {
        return both("tspan", words);
    }

    private static Markup both(String tag, Text words) {
        return words.en().equals(words.zh())
                ? text(words.en())
                : all(tag(tag, with("lang", "en"), words.en()), tag(tag, with("lang", "zh"), words.zh()));
    }

    /** A text that others wrote, kept apart from the direction of what surrounds it. */
    static Markup foreign(Text words) {
        return words.en().equals(words.zh())
                ? tag("bdi", words.en())
                : all(tag("bdi", with("lang", "en"), words.en()), tag("bdi", with("lang", "zh"), words.zh()));
    }

    /**
     * A tag with what it holds.
     *
     * @param parts attributes, markup, words in both languages, and texts
     */
    static Markup tag(String tag, Object... parts) {
        StringBuilder attributes = new StringBuilder();
        StringBuilder content = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Attribute attribute) {
                attributes.append(' ').append(attribute.name).append("=\"").append(escaped(attribute.value)).append('"');
            } else {
                content.append(of(part).html);
            }
        }
        String end = WITHOUT_END.contains(tag) ? "" : "</" + tag + ">";
        return new Markup("<" + tag + attributes + ">" + content + end);
    }

    private static Markup of(Object part) {
        if (part instanceof Markup markup) {
            return markup;
        }
        if (part instanceof Text words) {
            return words(words);
        }
        return part instanceof List<?> list ? all(list.toArray()) : text(String.valueOf(part));
    }

    /** One after the other. */
    static Markup all(Object... parts) {
        return new Markup(List.of(parts).stream().map(part -> of(part).html).collect(Collectors.joining()));
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isPlain(c) ? c : UNKNOWN);
            }
        });
        return safe.toString();
    }

    /** No control characters and no halves of characters. */
    private static boolean isPlain(int c) {
        boolean control = c < SPACE && c != '\n' && c != '\t' || c >= DELETE && c <= LAST_CONTROL;
        return !control && Character.getType(c) != Character.SURROGATE;
    }
}
