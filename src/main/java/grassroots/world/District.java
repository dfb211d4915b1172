package grassroots.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A district: its party committee over departments and townships. */
public final class District implements Serializable {
    private static final long serialVersionUID = 1;

    private final int number;
    private final List<Department> departments = new ArrayList<>();
    private final List<Township> townships = new ArrayList<>();
    private double attention;
    private double monitoring;
    private double spent;

    /** A district with this number, from 0. */
    public District(int number) {
        this.number = number;
    }

    /** Its number, from 0. */
    public int number() {
        return number;
    }

    /** Its departments. */
    public List<Department> departments() {
        return departments;
    }

    /** Its townships. */
    public List<Township> townships() {
        return townships;
    }

    /** Attention of its committee to burdens, in [0, 1]. */
    public double attention() {
        return attention;
    }

    /** Strength of its routine monitoring, in [0, 1]. */
    public double monitoring() {
        return monitoring;
    }

    /** Its committee sets how much it attends to burdens. */
    public void attends(double newAttention, double newMonitoring) {
        attention = newAttention;
        monitoring = newMonitoring;
    }

    /** Yuan it has spent on policies since the beginning. */
    public double spent() {
        return spent;
    }

    /** Pays a bill. */
    public void spends(double yuan) {
        spent += yuan;
    }

    /** Communities of all its townships. */
    public int communities() {
        int sum = 0;
        for (Township township : townships) {
            sum += township.communities().size();
        }
        return sum;
    }

    /** Mean heat of its departments. */
    public double meanHeat() {
        double sum = 0;
        for (Department department : departments) {
            sum += department.heat();
        }
        return departments.isEmpty() ? 0 : sum / departments.size();
    }
}
