package grassroots.world;

import java.io.Serializable;
import java.util.Arrays;

/** Which practices a community has, how deep each goes, what it brings, and what the community has seen of them elsewhere. */
public final class Practices implements Serializable {
    private static final long serialVersionUID = 1;

    private final Having[] having = new Having[Practice.values().length];
    private final double[] depth = new double[having.length];
    private final double[] brings = new double[having.length];
    private final double[] seen = new double[having.length];
    private final double[] heard = new double[having.length];
    private int known;
    private Practice piloted;

    /** How a community stands to a practice. */
    public enum Having {
        /** It does not have it. */
        NOT,
        /** It has it in name: there is a plaque and a folder. */
        IN_NAME,
        /** It practises it. */
        IN_EARNEST,
        /** It tried it, and it did not fit. */
        GIVEN_UP
    }

    /** No practices yet. */
    public Practices() {
        Arrays.fill(having, Having.NOT);
    }

    /** How the community stands to a practice. */
    public Having having(Practice practice) {
        return having[practice.ordinal()];
    }

    /** Whether it has it, in earnest or in name. */
    public boolean has(Practice practice) {
        return is(practice, Having.IN_EARNEST) || is(practice, Having.IN_NAME);
    }

    /** Whether it stands like this to a practice. */
    public boolean is(Practice practice, Having how) {
        return having[practice.ordinal()] == how;
    }

    /** How deep a practice goes, in [0, 1]. */
    public double depth(Practice practice) {
        return depth[practice.ordinal()];
    }

    /** What a practice brings to the process that it helps, as it is today; 0 where it is not there or does not fit. */
    public double brings(Practice practice) {
        return brings[practice.ordinal()];
    }

    /** Begins a practice, in earnest or in name, or takes up in earnest what it had in name. */
    public void begins(Practice practice, Having how) {
        having[practice.ordinal()] = how;
    }

    /** Ends a practice, for good or not. */
    public void ends(Practice practice, Having how) {
        having[practice.ordinal()] = how;
        depth[practice.ordinal()] = 0;
        brings[practice.ordinal()] = 0;
    }

    /** A practice takes a part of the way to a depth, and brings so much of it. */
    public void deepens(Practice practice, double part, double to, double ofDepth) {
        int place = practice.ordinal();
        depth[place] += Math.min(1, part) * (to - depth[place]);
        brings[place] = ofDepth * depth[place];
    }

    /** Share of other communities in which the community saw a practice last week, weighted by how deep and how alike. */
    public double seen(Practice practice) {
        return seen[practice.ordinal()];
    }

    /** The community sees a practice elsewhere. */
    public void sees(Practice practice, double share) {
        seen[practice.ordinal()] = share;
    }

    /** How much is heard of a practice from published cases, in [0, 1]. */
    public double heard(Practice practice) {
        return heard[practice.ordinal()];
    }

    /** A published case is heard of. */
    public void hears(Practice practice, double part) {
        heard[practice.ordinal()] += part * (1 - heard[practice.ordinal()]);
    }

    /** What was heard is forgotten a little. */
    public void forgets(double part) {
        for (int i = 0; i < heard.length; i++) {
            heard[i] -= part * heard[i];
        }
    }

    /** How many practices there are to be had. */
    public int known() {
        return known;
    }

    /** So many practices are there to be had. */
    public void areKnown(int number) {
        known = number;
    }

    /** Which practice the district has it pilot, {@code null} where it is no observation point. */
    public Practice piloted() {
        return piloted;
    }

    /** The district makes it an observation point for a practice, or no point any more with {@code null}. */
    public void pilots(Practice practice) {
        piloted = practice;
    }

    /** How many practices the community has like this. */
    public int count(Having how) {
        int count = 0;
        for (Having one : having) {
            count += one == how ? 1 : 0;
        }
        return count;
    }

    /** How many practices it has, in earnest or in name. */
    public int count() {
        return count(Having.IN_NAME) + count(Having.IN_EARNEST);
    }

    /** How many it practises at least half as deep as can be. */
    public int deep() {
        int deep = 0;
        for (int i = 0; i < depth.length; i++) {
            deep += having[i] == Having.IN_EARNEST && depth[i] >= 0.5 ? 1 : 0;
        }
        return deep;
    }

    /** Depth, summed over all practices. */
    public double depth() {
        double sum = 0;
        for (double one : depth) {
            sum += one;
        }
        return sum;
    }
}
