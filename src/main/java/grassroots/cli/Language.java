package grassroots.cli;

import java.util.Locale;

/** A language of the program. */
enum Language {
    /** English. */
    EN,
    /** Chinese. */
    ZH;

    /** Its code, {@code en} or {@code zh}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
