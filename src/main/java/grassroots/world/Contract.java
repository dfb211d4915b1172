package grassroots.world;

import java.io.Serializable;

/** The social workers whom a township has bought for one community, and how well they know the place. */
public final class Contract implements Serializable {
    private static final long serialVersionUID = 1;

    private double share;
    private double hours;
    private double fit;
    private int ends = Integer.MIN_VALUE;
    private double useful;
    private double visits;
    private double crowding;

    /** Share that it frames of the hours a community of its size would get, 0 without a contract. */
    public double share() {
        return share;
    }

    /** Hours bought for a week. */
    public double hours() {
        return hours;
    }

    /** How well its people know the place, in [0, 1]. */
    public double fit() {
        return fit;
    }

    /** First day on which it has run out. */
    public int ends() {
        return ends;
    }

    /** Signs a new contract that frames such a share, with people who fit so well. */
    public void sign(double framed, double newFit, int end) {
        share = framed;
        fit = newFit;
        ends = end;
    }

    /** Calls so many hours for a week. */
    public void calls(double hoursAWeek) {
        hours = hoursAWeek;
    }

    /** Its people come to know the place: a part of the way to the most that can be known. */
    public void learns(double part, double most) {
        fit += part * (most - fit);
    }

    /** No contract any more. */
    public void lapse() {
        sign(0, 0, Integer.MIN_VALUE);
        calls(0);
        serve(0, 0, 0);
    }

    /** What it gives on a working day: hours useful for cases, useful hours of visits, and own visits that it replaces. */
    public void serve(double onCases, double onVisits, double replaced) {
        useful = onCases;
        visits = onVisits;
        crowding = replaced;
    }

    /** Useful hours on cases on each working day. */
    public double onCases() {
        return useful;
    }

    /** Useful hours of visits on each working day. */
    public double onVisits() {
        return visits;
    }

    /** Hours of workers' own visits that it replaces on each working day. */
    public double replacesVisits() {
        return crowding;
    }
}
