package grassroots.docking;

import java.io.Serializable;

/** A problem in the line of a worker of the twin. */
final class TwinProblem implements Serializable {
    private static final long serialVersionUID = 1;

    final TwinResident resident;
    final int day;
    double hours;

    TwinProblem(TwinResident resident, int day, double hours) {
        this.resident = resident;
        this.day = day;
        this.hours = hours;
    }
}
