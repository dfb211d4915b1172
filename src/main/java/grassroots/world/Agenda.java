package grassroots.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a community has before it to decide and to carry out, who was called to decide, and what was done. */
public final class Agenda implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Proposal> raised = new ArrayList<>();
    private final List<Proposal> proposed = new ArrayList<>();
    private final List<Proposal> underway = new ArrayList<>();
    private final List<Proposal> news = new ArrayList<>();
    private final double[] works = new double[Matter.values().length];
    private Call call;
    private Assembly assembly;
    private double voice;
    private double disclosure;
    private double fund;
    private boolean anyWorks;

    /**
     * Residents are called to an assembly today.
     *
     * @param stake what draws people to it, utility
     */
    public record Call(double stake) implements Serializable {}

    /**
     * Who came.
     *
     * @param present in the order of residents
     * @param skew how unlike all residents those present are, in [0, 1]
     */
    public record Assembly(List<Resident> present, double skew) implements Serializable {}

    /** Matters raised and not put forward yet. */
    public List<Proposal> raised() {
        return raised;
    }

    /** Matters put forward and not decided yet. */
    public List<Proposal> proposed() {
        return proposed;
    }

    /** Matters decided and under way. */
    public List<Proposal> underway() {
        return underway;
    }

    /** Matters decided today, carried out today, or left undone today; told before the day is over. */
    public List<Proposal> news() {
        return news;
    }

    /** A day begins: yesterday's news have been told. */
    public void beginDay() {
        if (!news.isEmpty()) {
            news.clear();
        }
    }

    /** The call to an assembly today; {@code null} on other days. */
    public Call call() {
        return call;
    }

    /** Residents are called to an assembly today. */
    public void calls(Call today) {
        call = today;
    }

    /** Residents have gathered. */
    public void gathers(Assembly gathered) {
        call = null;
        assembly = gathered;
    }

    /** Yesterday's assembly, taken note of once; {@code null} where there was none. */
    public Assembly takeAssembly() {
        Assembly gathered = assembly;
        assembly = null;
        return gathered;
    }

    /** How well residents were heard when they last gathered, in [0, 1]. */
    public double voice() {
        return voice;
    }

    /** Residents were heard so well. */
    public void hears(double share) {
        voice = share;
    }

    /** Share of decisions and results that are made public, in [0, 1]. */
    public double disclosure() {
        return disclosure;
    }

    /** Sets what share of decisions and results is made public. */
    public void discloses(double share) {
        disclosure = share;
    }

    /** Yuan in the fund that residents decide on. */
    public double fund() {
        return fund;
    }

    /** The fund receives money, up to a most. */
    public void receives(double yuan, double most) {
        fund = Math.max(fund, Math.min(most, fund + yuan));
    }

    /** Money is taken from the fund. */
    public void spends(double yuan) {
        fund -= yuan;
    }

    /** Whether anything that was carried out still keeps problems from arising. */
    public boolean anyWorks() {
        return anyWorks;
    }

    /** Share of problems of a kind that what was carried out keeps from arising. */
    public double prevented(Matter matter) {
        return works[matter.ordinal()];
    }

    /** Something is carried out that keeps more problems of a kind from arising, up to a most. */
    public void prevents(Matter matter, double share, double most) {
        works[matter.ordinal()] = Math.min(most, works[matter.ordinal()] + share);
        anyWorks = true;
    }

    /** What was carried out wears. */
    public void wears(double part) {
        if (anyWorks) {
            for (int i = 0; i < works.length; i++) {
                works[i] -= part * works[i];
            }
        }
    }
}
