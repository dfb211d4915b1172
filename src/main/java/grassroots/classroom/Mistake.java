package grassroots.classroom;

import grassroots.parameter.Text;

/** Something asked for that cannot be done, told in both languages, with what to do instead. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Text words;

    Mistake(String en, String zh) {
        super(en);
        this.words = new Text(en, zh);
    }

    Text words() {
        return words;
    }
}
