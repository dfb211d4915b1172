package grassroots.process.funds;

import grassroots.process.DistrictProcess;
import grassroots.process.Session;
import grassroots.world.Community;
import grassroots.world.District;
import grassroots.world.Township;

/** The district pays the bills of the day, whoever left them (MODEL 5.18). */
public final class Treasury implements DistrictProcess {
    private static final long serialVersionUID = 1;

    @Override
    public void step(District district, Session session) {
        for (Township township : district.townships()) {
            for (Community community : township.communities()) {
                district.spends(community.takeBill());
            }
        }
    }
}
