package grassroots.parameter;

/** How well a number is supported by its source. */
public enum Confidence {
    /** Seen on the page named. */
    VERIFIED("V"),
    /** Seen, but on a secondary page or from one local example. */
    SECONDARY("V−"),
    /** Arithmetic from verified numbers. */
    DERIVED("D"),
    /** From memory, unverified. */
    REMEMBERED("M"),
    /** An assumption without a source. */
    ASSUMED("A");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /** The letter used in fact sheets. */
    public String code() {
        return code;
    }
}
