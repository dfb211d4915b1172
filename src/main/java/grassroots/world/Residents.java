package grassroots.world;

import java.io.Serializable;
import java.util.Iterator;

/**
 * The residents of one community, a column for each thing known of them. Everyone outside this package sees a
 * {@link Resident}; whole-column work is a method here, with its meaning in its name.
 */
public final class Residents implements Iterable<Resident>, Serializable {
    /** Most residents a community may have: ties are 16 bits wide. */
    public static final int MOST = 65_535;

    private static final long serialVersionUID = 1;
    private static final short NEVER = Short.MIN_VALUE;
    private static final Trait[] GROUPS = {Trait.YOUNG, Trait.OLD, Trait.RENTER, Trait.NEW_EMPLOYMENT, Trait.DIGITAL};

    final long firstId;
    final float[] trust;
    final float[] disposition;
    final float[] expectation;
    final float[] gain;
    final float[] happiness;
    final float[] security;
    final float[] efficacy;
    final float[] fatigue;
    final float[] threshold;
    final float[] habit;
    final short[] lastActive;
    final short[] traits;
    private final int[] counts = new int[Trait.values().length];
    private final double[][] stock = new double[Feeling.values().length][GROUPS.length + 1];
    private boolean stockTaken;
    private final Lot lot;
    private final Ties ties;

    /**
     * Residents with neutral states.
     *
     * @param firstId id of the first; the others follow
     * @param lot who is met by chance, in proportion to proneness
     * @param ties whom each resident knows
     */
    public Residents(long firstId, Lot lot, Ties ties) {
        int size = lot.size();
        this.firstId = firstId;
        this.lot = lot;
        this.ties = ties;
        trust = new float[size];
        disposition = new float[size];
        expectation = new float[size];
        gain = new float[size];
        happiness = new float[size];
        security = new float[size];
        efficacy = new float[size];
        fatigue = new float[size];
        threshold = new float[size];
        habit = new float[size];
        lastActive = new short[size];
        traits = new short[size];
        java.util.Arrays.fill(lastActive, NEVER);
    }

    /** How many. */
    public int size() {
        return trust.length;
    }

    /** Ties of each resident. */
    public Ties ties() {
        return ties;
    }

    /** Who is met by chance. */
    public Lot lot() {
        return lot;
    }

    /** The n-th resident, counted from 0. */
    public Resident at(int n) {
        return new Resident(this, n);
    }

    @Override
    public Iterator<Resident> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < trust.length;
            }

            @Override
            public Resident next() {
                return new Resident(Residents.this, next++);
            }
        };
    }

    /** Mean trust, in [0, 1]. */
    public double meanTrust() {
        return mean(trust);
    }

    /** Mean expectation, in [0, 1]. */
    public double meanExpectation() {
        return mean(expectation);
    }

    /** Mean sense of gain, in [0, 1]. */
    public double meanGain() {
        return mean(gain);
    }

    /** Mean sense of happiness, in [0, 1]. */
    public double meanHappiness() {
        return mean(happiness);
    }

    /** Mean sense of security, in [0, 1]. */
    public double meanSecurity() {
        return mean(security);
    }

    /** Mean efficacy, in [0, 1]. */
    public double meanEfficacy() {
        return mean(efficacy);
    }

    /** What groups of residents can be compared in. */
    public enum Feeling {
        /** Trust. */
        TRUST,
        /** Sense of gain. */
        GAIN
    }

    /** Adds up what groups of residents feel, to be read until it is done again. */
    public void takeStock() {
        add(trust, stock[Feeling.TRUST.ordinal()]);
        add(gain, stock[Feeling.GAIN.ordinal()]);
        stockTaken = true;
    }

    private void add(float[] column, double[] sums) {
        double young = 0;
        double old = 0;
        double renting = 0;
        double employed = 0;
        double digital = 0;
        double all = 0;
        for (int i = 0; i < column.length; i++) {
            double felt = column[i];
            int bits = traits[i];
            all += felt;
            young += felt * (bits >> Trait.YOUNG.ordinal() & 1);
            old += felt * (bits >> Trait.OLD.ordinal() & 1);
            renting += felt * (bits >> Trait.RENTER.ordinal() & 1);
            employed += felt * (bits >> Trait.NEW_EMPLOYMENT.ordinal() & 1);
            digital += felt * (bits >> Trait.DIGITAL.ordinal() & 1);
        }
        System.arraycopy(new double[] {young, old, renting, employed, digital, all}, 0, sums, 0, sums.length);
    }

    /** Whether stock has ever been taken. */
    public boolean stockTaken() {
        return stockTaken;
    }

    /** Sum of a feeling over a group of residents when stock was last taken; {@code null} for all. */
    public double sum(Feeling feeling, Trait group) {
        int place = group == null ? GROUPS.length : java.util.Arrays.asList(GROUPS).indexOf(group);
        return stock[feeling.ordinal()][place];
    }

    /** How many have the trait. */
    public int count(Trait trait) {
        return counts[trait.ordinal()];
    }

    /** How many took part in anything on or after the day. */
    public int activeSince(int day) {
        int active = 0;
        for (short last : lastActive) {
            active += last >= day ? 1 : 0;
        }
        return active;
    }

    void put(int row, Trait trait, boolean yes) {
        boolean had = trait.in(traits[row]);
        if (had != yes) {
            traits[row] = trait.put(traits[row], yes);
            counts[trait.ordinal()] += yes ? 1 : -1;
        }
    }

    /**
     * A week's word of mouth and public record: trust moves a little toward the mean of one's ties and toward one's own
     * disposition shifted by what the community is known to solve. Reads last week, writes this one.
     *
     * @param toTies part of the way to the mean of one's ties
     * @param toRecord part of the way to disposition plus shift
     * @param shift of the disposition by the public record
     * @param scratch a column of at least {@link #size()}
     */
    public void hearOfEachOther(double toTies, double toRecord, double shift, float[] scratch) {
        if (toTies > 0) {
            ties.meansOf(trust, scratch);
        }
        float stay = (float) (1 - toTies - toRecord);
        float peers = (float) toTies;
        float record = (float) toRecord;
        float moved = (float) shift;
        for (int i = 0; i < trust.length; i++) {
            float heard = toTies > 0 ? peers * scratch[i] : 0;
            trust[i] = within(stay * trust[i] + heard + record * (disposition[i] + moved));
        }
    }

    /** Moves everyone's expectation a part of the way to a level. */
    public void expect(double part, double level) {
        drift(expectation, part, level);
    }

    /** Moves everyone's sense of gain a part of the way to a level that rises with own trust. */
    public void gain(double part, double level, double ofTrust, double referenceTrust) {
        float step = (float) part;
        if (step == 0) {
            return;
        }
        float weight = (float) ofTrust;
        float rest = (float) (level - ofTrust * referenceTrust);
        for (int i = 0; i < gain.length; i++) {
            float to = rest + weight * trust[i];
            gain[i] = within(gain[i] + step * (to - gain[i]));
        }
    }

    /** Moves everyone's sense of security a part of the way to a level that may lie beyond what can be felt. */
    public void feelSafe(double part, double level) {
        drift(security, part, level);
        if (level < 0 || level > 1) {
            for (int i = 0; i < security.length; i++) {
                security[i] = within(security[i]);
            }
        }
    }

    /** Lets the habit of speaking up, efficacy and fatigue fade, each by its own part; efficacy toward its rest. */
    public void fade(double ofHabit, double ofEfficacy, double restOfEfficacy, double ofFatigue) {
        drift(habit, ofHabit, 0);
        drift(efficacy, ofEfficacy, restOfEfficacy);
        drift(fatigue, ofFatigue, 0);
    }

    /** Everyone's trust moves a part of the way to 1 (positive) or to 0 (negative): something is told to all. */
    public void trustMoves(double part) {
        drift(trust, Math.abs(part), part >= 0 ? 1 : 0);
    }

    /** Everyone's efficacy moves a part of the way to 1 (positive) or to 0 (negative). */
    public void efficacyMoves(double part) {
        drift(efficacy, Math.abs(part), part >= 0 ? 1 : 0);
    }

    private static void drift(float[] column, double part, double level) {
        float step = (float) part;
        float to = (float) level;
        if (step == 0) {
            return;
        }
        for (int i = 0; i < column.length; i++) {
            column[i] += step * (to - column[i]);
        }
    }

    /** Adds up along eight ways at once, since one sum has to wait for the one before it. */
    private static double mean(float[] column) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int i = 0;
        for (; i + 7 < column.length; i += 8) {
            a += column[i];
            b += column[i + 1];
            c += column[i + 2];
            d += column[i + 3];
            e += column[i + 4];
            f += column[i + 5];
            g += column[i + 6];
            h += column[i + 7];
        }
        for (; i < column.length; i++) {
            a += column[i];
        }
        return (a + b + (c + d) + (e + f + (g + h))) / column.length;
    }

    static float within(float share) {
        return Math.min(1f, Math.max(0f, share));
    }
}
