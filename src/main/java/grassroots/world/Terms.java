package grassroots.world;

import java.io.Serializable;

/** What the posts of a community offer those who hold them. */
public final class Terms implements Serializable {
    private static final long serialVersionUID = 1;

    private double pay;
    private double ladder;
    private double honours;
    private double supervision;
    private double training;

    /** Pay relative to the local mean. */
    public double pay() {
        return pay;
    }

    /** How far a career ladder reaches, in [0, 1]. */
    public double ladder() {
        return ladder;
    }

    /** How far good work is honoured, in [0, 1]. */
    public double honours() {
        return honours;
    }

    /** How far workers are supervised as professionals, in [0, 1]. */
    public double supervision() {
        return supervision;
    }

    /** Hours of training that a worker has had a week, an exponential mean. */
    public double training() {
        return training;
    }

    /** Sets what is offered now. */
    public void offer(double newPay, double newLadder, double newHonours, double newSupervision) {
        pay = newPay;
        ladder = newLadder;
        honours = newHonours;
        supervision = newSupervision;
    }

    /** A week with so many hours of training for each worker; the mean takes a part of the way. */
    public void trains(double part, double hours) {
        training += part * (hours - training);
    }
}
