package grassroots.world;

import java.io.Serializable;

/** A social organization, enterprise or association of a township, which may give hours to its communities. */
public final class Partner implements Serializable {
    private static final long serialVersionUID = 1;

    private final long number;
    private final Kind kind;
    private final double capacity;
    private final double interest;
    private boolean allied;

    /** What a partner is. */
    public enum Kind {
        /** A social organization. */
        SOCIAL_ORGANIZATION,
        /** An enterprise. */
        ENTERPRISE,
        /** An association of a trade. */
        ASSOCIATION
    }

    /**
     * A partner.
     *
     * @param number names it, unique in the world
     * @param kind what it is
     * @param capacity hours a month that it could give
     * @param interest in its neighbourhood, in [0, 1]
     */
    public Partner(long number, Kind kind, double capacity, double interest) {
        this.number = number;
        this.kind = kind;
        this.capacity = capacity;
        this.interest = interest;
    }

    /** The number that names it. */
    public long number() {
        return number;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Hours a month that it could give. */
    public double capacity() {
        return capacity;
    }

    /** Interest in its neighbourhood, in [0, 1]. */
    public double interest() {
        return interest;
    }

    /** Whether it has signed an alliance with the party organization. */
    public boolean allied() {
        return allied;
    }

    /** Signs an alliance, or lets it lapse. */
    public void allies(boolean yes) {
        allied = yes;
    }
}
