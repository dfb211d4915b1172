package grassroots.process.attention;

import grassroots.policy.LongTermMechanism;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Community;

/** Campaign attention jumps, fades over months and rests on what is monitored (MODEL 5.16). */
public final class Attention implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final AttentionParameters parameters;
    private final double fading;

    /** By these parameters. */
    public Attention(AttentionParameters parameters) {
        this.parameters = parameters;
        this.fading = Calendar.fading(1, parameters.halfLife());
    }

    @Override
    public void step(Community community, Turn turn) {
        LongTermMechanism mechanism = turn.levers().longTermMechanism();
        community.reform().attends(mechanism.campaign(), mechanism.monitoring(), fading, parameters.kept() * mechanism.monitoring());
    }
}
