package grassroots.scenario;

/** How the points of a sweep are laid out over its factors. */
public enum SweepDesign {
    /** Every level of each factor with every level of the others. */
    FACTORIAL,
    /** The scenario as it is, and each factor alone at each of its levels. */
    ONE_AT_A_TIME,
    /** As many points as wanted, each factor's range cut into as many cells with one point in each. */
    LATIN_HYPERCUBE,
    /** The first points of a Sobol sequence, which fills the ranges evenly however early it ends. */
    SOBOL,
    /** The rows of a CSV file. */
    POINTS;

    /** Whether a number of points is to be chosen. */
    public boolean isSampled() {
        return this == LATIN_HYPERCUBE || this == SOBOL;
    }

    /** How a sweep file writes it. */
    public String word() {
        return Field.word(this);
    }
}
