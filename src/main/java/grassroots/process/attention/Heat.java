package grassroots.process.attention;

import grassroots.process.Calendar;
import grassroots.process.DistrictProcess;
import grassroots.process.Session;
import grassroots.world.Community;
import grassroots.world.Department;
import grassroots.world.District;
import grassroots.world.Matter;
import grassroots.world.Township;
import java.util.List;

/**
 * Petitions, incidents and failed tickets heat up the departments in their field (MODEL 5.3, 5.16). Runs when the day's matters have been passed upward.
 */
public final class Heat implements DistrictProcess {
    private static final long serialVersionUID = 1;

    private final AttentionParameters parameters;
    private final double cooling;

    /** By these parameters. */
    public Heat(AttentionParameters parameters) {
        this.parameters = parameters;
        this.cooling = Calendar.fading(1, parameters.heatHalfLife());
    }

    @Override
    public void step(District district, Session session) {
        for (Department department : district.departments()) {
            department.cools(cooling);
        }
        double each = parameters.communities() / district.communities();
        for (Matter matter : Matter.values()) {
            double strength = strength(district, matter);
            if (strength > 0) {
                heat(district.departments(), matter, strength * each);
            }
        }
    }

    private static double strength(District district, Matter matter) {
        double strength = 0;
        for (Township township : district.townships()) {
            for (Community community : township.communities()) {
                strength += community.takeSignal(matter);
            }
        }
        return strength;
    }

    /** The departments of a field: every eighth, beginning with the matter's own. */
    private void heat(List<Department> departments, Matter matter, double by) {
        for (int i = 0; i < parameters.field(); i++) {
            int place = (matter.ordinal() + i * Matter.values().length) % departments.size();
            departments.get(place).heatsUp(by);
        }
    }
}
