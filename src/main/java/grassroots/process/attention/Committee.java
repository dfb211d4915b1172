package grassroots.process.attention;

import grassroots.process.DistrictProcess;
import grassroots.process.Session;
import grassroots.world.Community;
import grassroots.world.District;
import grassroots.world.Township;

/**
 * The district party committee sets how much departments are to mind burdens, by what its communities report, and lets townships
 * feel how hard departments press (MODEL 5.16).
 */
public final class Committee implements DistrictProcess {
    private static final long serialVersionUID = 1;

    @Override
    public void step(District district, Session session) {
        double attention = 0;
        double monitoring = 0;
        for (Township township : district.townships()) {
            township.isPressed(district.meanHeat());
            for (Community community : township.communities()) {
                community.isPressed(district.meanHeat());
                attention += community.reform().attention();
                monitoring += community.reform().monitoring();
            }
        }
        district.attends(attention / district.communities(), monitoring / district.communities());
    }
}
