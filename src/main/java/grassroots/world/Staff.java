package grassroots.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The posts of a community and who holds them. */
public final class Staff implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Worker> present = new ArrayList<>();
    private final List<Vacancy> vacancies = new ArrayList<>();
    private int atStart;

    /**
     * A post without a holder.
     *
     * @param post its number
     * @param holders how many held it so far
     * @param filledOn day on which somebody new comes
     */
    public record Vacancy(long post, int holders, int filledOn) implements Serializable {}

    /** The first staff is complete. */
    public void begins() {
        atStart = present.size();
    }

    /** Workers at the start of the run. */
    public int atStart() {
        return atStart;
    }

    /** Workers at work. */
    public List<Worker> present() {
        return present;
    }

    /** Posts without a holder. */
    public List<Vacancy> vacancies() {
        return vacancies;
    }

    /** How many were sent down. */
    public int sentDown() {
        int count = 0;
        for (Worker worker : present) {
            count += worker.sentDown() ? 1 : 0;
        }
        return count;
    }

    /** Share of the community's own posts without a holder. */
    public double vacantShare() {
        int posts = present.size() - sentDown() + vacancies.size();
        return posts == 0 ? 0 : (double) vacancies.size() / posts;
    }

    /** Cases in the hands of workers. */
    public int inHand() {
        int count = 0;
        for (Worker worker : present) {
            count += worker.inHand() == null ? 0 : 1;
        }
        return count;
    }
}
