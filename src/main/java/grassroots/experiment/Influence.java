package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.scenario.SweepFactor;
import grassroots.statistics.Interval;
import grassroots.statistics.RankCorrelation;

/**
 * How far a factor moves an outcome.
 *
 * @param factor what varies
 * @param outcome what may move
 * @param from the level or part of the range that is compared with
 * @param to the one that differs most from it in the mean
 * @param change of the outcome, its interval one of all that a sweep states and so wide that they hold together
 * @param rank rank correlation over points, where these are a sample
 */
public record Influence(SweepFactor factor, Metric outcome, String from, String to, Interval change, RankCorrelation rank) {
    /** What can be said of it. */
    public enum Verdict { MOVED, SMALL, OPEN, UNKNOWN }

    /** Whether ends of a range are compared rather than levels. */
    public boolean fifths() {
        return from.indexOf('–') > 0 && to.indexOf('–') > 0;
    }

    /** What can be said of it. */
    public Verdict verdict() {
        if (!change.isKnown()) {
            return Verdict.UNKNOWN;
        }
        if (change.tells() && change.low() >= -outcome.matters() && change.high() <= outcome.matters()) {
            return Verdict.SMALL;
        }
        return change.excludesZero() ? Verdict.MOVED : Verdict.OPEN;
    }

    /** How far in the mean, whatever the direction; −1 where nothing is known. */
    public double size() {
        return Double.isNaN(change.mean()) ? -1 : Math.abs(change.mean());
    }

    /** The least that its interval allows, whatever the direction. */
    public double least() {
        return change.excludesZero() ? Math.min(Math.abs(change.low()), Math.abs(change.high())) : 0;
    }

    /** The most that its interval allows, whatever the direction. */
    public double most() {
        return Math.max(Math.abs(change.low()), Math.abs(change.high()));
    }
}
