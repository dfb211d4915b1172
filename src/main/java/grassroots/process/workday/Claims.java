package grassroots.process.workday;

/**
 * Hours that a worker's day is asked for, by activity.
 *
 * @param upward by upward tasks
 * @param cases by cases
 * @param organizing by organizing participation
 * @param visits by visits that are due
 * @param mediation by mediating disputes
 */
record Claims(double upward, double cases, double organizing, double visits, double mediation) {

    double sum() {
        return upward + cases + organizing + visits + mediation;
    }

    Claims each(double parts) {
        return new Claims(upward / parts, cases / parts, organizing / parts, visits / parts, mediation / parts);
    }

    /**
     * Splits a day between the claims by weight: nobody gets more than claimed, and what one leaves goes to the others. Hours
     * that are left when all are satisfied are in nobody's share.
     */
    Claims share(double hours, Claims weights) {
        if (sum() <= hours) {
            return this;
        }
        double[] claimed = {upward, cases, organizing, visits, mediation};
        double[] weight = {weights.upward, weights.cases, weights.organizing, weights.visits, mediation == 0 ? 0 : weights.mediation};
        double[] given = new double[claimed.length];
        double left = hours;
        boolean[] satisfied = new boolean[claimed.length];
        for (int round = 0; round < claimed.length; round++) {
            left = round(left, claimed, weight, given, satisfied);
        }
        return new Claims(given[0], given[1], given[2], given[3], given[4]);
    }

    private static double round(double left, double[] claimed, double[] weight, double[] given, boolean[] satisfied) {
        double weights = 0;
        for (int i = 0; i < claimed.length; i++) {
            weights += satisfied[i] ? 0 : weight[i];
        }
        double remaining = left;
        boolean anySatisfied = false;
        for (int i = 0; i < claimed.length; i++) {
            if (!satisfied[i]) {
                double offer = weights == 0 ? 0 : left * weight[i] / weights;
                given[i] = Math.min(claimed[i], offer);
                if (claimed[i] <= offer) {
                    satisfied[i] = true;
                    anySatisfied = true;
                    remaining -= claimed[i];
                }
            }
        }
        return anySatisfied ? remaining : left;
    }
}
