package grassroots.process.absorption;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Activity;
import grassroots.world.Community;

/** Every reform that is new asks for meetings and reports, however much of it is really carried out (MODEL 5.18). */
public final class Absorption implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final AbsorptionParameters parameters;
    private final Calendar calendar;

    /** By these parameters. */
    public Absorption(AbsorptionParameters parameters, Calendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public void step(Community community, Turn turn) {
        int reforms = community.reform().underway();
        if (reforms > 0 && calendar.isWorkday(turn.day())) {
            community.duties().owes(Activity.MEETINGS, parameters.hours() * reforms);
        }
    }
}
