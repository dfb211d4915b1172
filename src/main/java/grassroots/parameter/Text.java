package grassroots.parameter;

import java.io.Serializable;

/**
 * The same words in both languages of the program.
 *
 * @param en English
 * @param zh Chinese
 */
public record Text(
        @Described(en = "the words in English", zh = "英文") String en, @Described(en = "the words in Chinese", zh = "中文") String zh)
        implements Serializable {
    /** The words in one language, {@code "zh"} or anything else for English. */
    public String in(String language) {
        return "zh".equals(language) ? zh : en;
    }
}
