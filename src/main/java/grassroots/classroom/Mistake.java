package grassroots.classroom;

import grassroots.parameter.Text;

/** Something asked for that cannot be done, told in both languages, with what to do instead. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;

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

    /** Told to who asks too much, with what to do. */
    static Mistake tooMany(String en, String zh) {
        return new Mistake(TOO_MANY, en, zh);
    }

    /** Told to a page that asks too often; it asks again by itself. */
    static Mistake tooManyAtOnce() {
        return tooMany("Too many requests at once; the page goes on by itself in a moment.", "请求过于频繁，页面稍后自动继续。");
    }

    int status() {
        return status;
    }

    Text words() {
        return words;
    }
}
