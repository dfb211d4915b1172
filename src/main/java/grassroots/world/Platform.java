package grassroots.world;

import java.io.Serializable;

/** The apps that a community's workers work with. */
public final class Platform implements Serializable {
    private static final long serialVersionUID = 1;

    private double apps;
    private double savedForms;
    private double assists;
    private double supervises;

    /** Apps with check-ins, beyond those of the default. */
    public double apps() {
        return apps;
    }

    /** Share of the hours of forms that is filled in beforehand. */
    public double savedForms() {
        return savedForms;
    }

    /** How far it assists workers, in [0, 1]. */
    public double assists() {
        return assists;
    }

    /** How far it supervises workers, in [0, 1]. */
    public double supervises() {
        return supervises;
    }

    /** Sets what it adds, saves, and is used for. */
    public void runs(double newApps, double formsSaved, double assisting, double supervising) {
        apps = newApps;
        savedForms = formsSaved;
        assists = assisting;
        supervises = supervising;
    }
}
