package grassroots.parameter;

import java.io.Serializable;

/**
 * The same words in both languages of the program.
 *
 * @param en English
 * @param zh Chinese
 */
public record Text(String en, String zh) implements Serializable {
    /** The words in one language, {@code "zh"} or anything else for English. */
    public String in(String language) {
        return "zh".equals(language) ? zh : en;
    }
}
