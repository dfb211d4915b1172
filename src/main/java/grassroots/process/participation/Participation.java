package grassroots.process.participation;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Community;

/**
 * Each month residents decide, from what those they know did lately, whether to take part; volunteers tire, lapse and return
 * (MODEL 5.8). All decide at once, from the states before.
 */
public final class Participation implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final ParticipationParameters parameters;
    private final Calendar calendar;
    private final Decision decision;
    private final Register register;
    private final Setting setting;
    private transient Leanings leanings;

    /**
     * What other parts of the model say about taking part.
     *
     * @param turnoutHours organizing hours of a turnout
     * @param meetingHours organizing hours of a residents' meeting
     * @param thresholdCentre centre of the thresholds
     * @param thresholdSpread spread of the thresholds
     */
    public record Setting(double turnoutHours, double meetingHours, double thresholdCentre, double thresholdSpread)
            implements java.io.Serializable {}

    /** By these parameters. */
    public Participation(ParticipationParameters parameters, Calendar calendar, Setting setting) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.setting = setting;
        this.decision = new Decision(parameters.noise(), parameters.noiseWidth());
        this.register = new Register(parameters, setting);
    }

    @Override
    public void step(Community community, Turn turn) {
        if (!calendar.beginsMonth(turn.day())) {
            return;
        }
        if (leanings == null) {
            leanings = new Leanings(parameters);
        }
        leanings.lookAt(community, turn.day());
        new Month(parameters, setting, decision, community, turn).pass(leanings, calendar);
        ParticipationParameters.Fatigue fatigue = parameters.fatigue();
        community.residents().fade(0, fatigue.efficacyFade(), fatigue.efficacyRest(), fatigue.recovery());
        register.step(community, turn);
    }
}
