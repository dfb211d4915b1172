package grassroots.classroom;

import grassroots.parameter.Text;

/** Something asked for that cannot be done, told in both languages, with what to do instead. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int BAD_REQUEST = 400;

    private final Text words;
    private final int status;

    Mistake(String en, String zh) {
        this(BAD_REQUEST, en, zh);
    }

    /** Told with another status of the protocol than that of a bad request. */
    Mistake(int status, String en, String zh) {
        super(en);
        this.status = status;
        this.words = new Text(en, zh);
    }

    int status() {
        return status;
    }

    Text words() {
        return words;
    }
}
