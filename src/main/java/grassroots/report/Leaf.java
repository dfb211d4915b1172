package grassroots.report;

/** One picture laid out, of a size of its own. */
interface Leaf {
    /** Pixels across. */
    int width();

    /** Pixels down. */
    int height();

    /** Draws it. */
    void draw(Pen pen);
}
