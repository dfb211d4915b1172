package grassroots.world;

import java.io.Serializable;
import java.util.List;

/** A matter on a community's agenda: what nature gave it, what was made of it, and where it stands. */
public final class Proposal implements Serializable {
    private static final long serialVersionUID = 1;

    /** Where a matter stands: the four deliberations, the decision, and what became of it. */
    public enum Stage {
        /** Raised, and not put forward yet. */
        RAISED,
        /** Put forward by the party organization, which studies it. */
        STUDIED,
        /** Before the two committees. */
        CONSULTED,
        /** Before the party members. */
        REVIEWED,
        /** Waiting for the residents' assembly. */
        BEFORE_ASSEMBLY,
        /** Turned down, withdrawn, or never taken up. */
        REJECTED,
        /** Decided, and under way. */
        DECIDED,
        /** Carried out. */
        CARRIED_OUT,
        /** Decided and not carried out. */
        LEFT_UNDONE
    }

    /**
     * What nature gave it.
     *
     * @param day on which it was raised
     * @param fromAbove whether the township wants it
     * @param importance in [0, 1]
     * @param unlawful whether it cannot lawfully be done as it stands
     * @param fit with what residents need if the party organization alone works it out, in [0, 1]
     * @param cost to carry it out, yuan
     * @param pace of carrying it out, 1 on average
     */
    public record Nature(int day, boolean fromAbove, double importance, boolean unlawful, double fit, double cost, double pace)
            implements Serializable {}

    private final Matter matter;
    private final Nature nature;
    private Stage stage = Stage.RAISED;
    private boolean deliberated;
    private int proposedOn;
    private int due;
    private int postponed;
    private boolean pressed;
    private double fit;
    private double fairness;
    private List<Resident> present = List.of();

    /** A matter of this kind. */
    public Proposal(Matter matter, Nature nature) {
        this.matter = matter;
        this.nature = nature;
        this.fit = nature.fit();
    }

    /** What it is about. */
    public Matter matter() {
        return matter;
    }

    /** What nature gave it. */
    public Nature nature() {
        return nature;
    }

    /** Where it stands. */
    public Stage stage() {
        return stage;
    }

    /** Whether it is deliberated with residents. */
    public boolean deliberated() {
        return deliberated;
    }

    /** The day on which it was put forward. */
    public int proposedOn() {
        return proposedOn;
    }

    /** The day on which its next step is due. */
    public int due() {
        return due;
    }

    /** How often an assembly that should have decided it failed. */
    public int postponed() {
        return postponed;
    }

    /** Whether the supervision committee has pressed for it. */
    public boolean pressed() {
        return pressed;
    }

    /** How well it fits what residents need, in [0, 1]. */
    public double fit() {
        return fit;
    }

    /** How fair those concerned judge the way in which it was decided, in [0, 1]. */
    public double fairness() {
        return fairness;
    }

    /** Who was at the assembly that decided it; nobody where there was none. */
    public List<Resident> present() {
        return present;
    }

    /** The party organization puts it forward, to be deliberated with residents or not. */
    public void putForward(boolean withResidents, int day, int next) {
        deliberated = withResidents;
        proposedOn = day;
        moves(Stage.STUDIED, next);
    }

    /** It moves to another step, whose end is due on a day. */
    public void moves(Stage to, int next) {
        stage = to;
        due = next;
    }

    /** It becomes fitter, or less so. */
    public void improves(double by) {
        fit = Math.min(1, Math.max(0, fit + by));
    }

    /** An assembly that should have decided it failed. */
    public void isPostponed() {
        postponed++;
    }

    /** It is decided in the presence of some, and judged so fair. */
    public void isDecided(List<Resident> by, double judgedFair) {
        present = List.copyOf(by);
        fairness = judgedFair;
    }

    /** The supervision committee presses for it; it has until a day. */
    public void isPressed(int until) {
        pressed = true;
        due = until;
    }
}
