package grassroots.process.burden;

import grassroots.process.DistrictProcess;
import grassroots.process.Reference;
import grassroots.process.Session;
import grassroots.world.Community;
import grassroots.world.Department;
import grassroots.world.District;
import grassroots.world.Township;

/** What the departments of a district together mean to inspect: each by its weight, its growth and its heat (MODEL 5.3). */
public final class InspectionPlans implements DistrictProcess {
    private static final long serialVersionUID = 1;

    private final Departments.Pace pace;

    /** By these parameters. */
    public InspectionPlans(BurdenParameters parameters, Reference reference) {
        this.pace = new Departments.Pace(parameters.growth(), reference);
    }

    @Override
    public void step(District district, Session session) {
        double inspecting = 0;
        for (Department department : district.departments()) {
            inspecting += department.weight() * pace.of(department) / district.departments().size();
        }
        for (Township township : district.townships()) {
            for (Community community : township.communities()) {
                community.inspectedAt(inspecting);
            }
        }
    }
}
