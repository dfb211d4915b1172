package grassroots.docking;

/**
 * A queue of the kind M/M/c+M: Poisson arrivals, exponential service by c servers of one line, exponential patience. Erlang C is
 * the same with patience without end.
 *
 * @param arrivals an hour
 * @param service mean hours of service
 * @param servers how many
 * @param patience mean hours of patience, infinite where nobody gives up
 */
record Queue(double arrivals, double service, int servers, double patience) {
    /** Longest line that is reckoned with: beyond it probabilities are below what a double can tell from nothing. */
    private static final int LONGEST = 2000;

    /** Mean waiting of everyone by Erlang's C formula, hours. */
    double erlangC() {
        double load = arrivals * service;
        double term = 1;
        double sum = 1;
        for (int n = 1; n < servers; n++) {
            term *= load / n;
            sum += term;
        }
        double all = term * load / servers / (1 - load / servers);
        return all / (sum + all) / (servers / service - arrivals);
    }

    /** Share of arrivals that give up. */
    double givingUp() {
        return lengthOfLine() / patience / arrivals;
    }

    /** Mean waiting of those who are served, hours. */
    double waitOfServed() {
        double[] states = states();
        double ahead = 1; // chance to be served of whoever has n before in line
        double waits = 0; // hours of waiting to come, counted where it ends in service
        double served = 0;
        double hours = 0;
        for (int n = 0; n < servers; n++) {
            served += states[n];
        }
        for (int n = 0; servers + n < LONGEST; n++) {
            double othersGo = servers / service + n / patience;
            double anyoneGoes = othersGo + 1 / patience;
            waits = othersGo / anyoneGoes * (ahead / anyoneGoes + waits);
            ahead *= othersGo / anyoneGoes;
            served += states[servers + n] * ahead;
            hours += states[servers + n] * waits;
        }
        return hours / served;
    }

    private double lengthOfLine() {
        double[] states = states();
        double length = 0;
        for (int n = servers; n < LONGEST; n++) {
            length += (n - servers) * states[n];
        }
        return length;
    }

    /** Probability of so many there, by balance of births and deaths. */
    private double[] states() {
        double[] states = new double[LONGEST];
        states[0] = 1;
        double sum = 1;
        for (int n = 1; n < LONGEST; n++) {
            double leave = Math.min(n, servers) / service + Math.max(0, n - servers) / patience;
            states[n] = states[n - 1] * arrivals / leave;
            sum += states[n];
        }
        for (int n = 0; n < LONGEST; n++) {
            states[n] /= sum;
        }
        return states;
    }
}
