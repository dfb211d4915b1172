package grassroots.docking;

import ec.util.MersenneTwisterFast;

/** Chance as MASON's own generator gives it: one number for each resident and day, one more for the hours of a problem. */
final class Generator implements Nature {
    private static final long serialVersionUID = 1;
    private static final int[] RING = {-4, -3, -2, -1, 1, 2, 3, 4};

    private final MersenneTwisterFast random;
    private final int size;
    private final double arrival;
    private final double hours;
    private final double rewired;

    Generator(MersenneTwisterFast random, CoreLoopRules rules) {
        this.random = random;
        this.size = rules.size();
        this.arrival = rules.arrival();
        this.hours = rules.hours();
        this.rewired = rules.rewired();
    }

    @Override
    public int[] ties(int resident) {
        int place = resident % size;
        int first = resident - place;
        int[] ties = new int[RING.length];
        for (int i = 0; i < ties.length; i++) {
            ties[i] = first + (random.nextDouble() < rewired ? random.nextInt(size) : Math.floorMod(place + RING[i], size));
        }
        return ties;
    }

    @Override
    public double threshold(int resident) {
        return random.nextDouble();
    }

    @Override
    public double problem(int resident, int day) {
        return random.nextDouble() < arrival ? -hours * Math.log(1 - random.nextDouble()) : Double.NaN;
    }

    @Override
    public double noise(int resident, int day) {
        return random.nextDouble();
    }
}
