package grassroots.process.trust;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.world.Community;
import grassroots.world.PublicRecord;
import grassroots.world.Residents;

/** Weekly, what people hear of each other and of what their community solves; monthly, what they come to expect and feel. */
public final class WordOfMouth implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final TrustParameters.Community parameters;
    private final Calendar calendar;
    private final Reference reference;
    private final boolean groups;
    private transient float[] scratch;

    /** By these parameters; {@code groups} says whether anyone looks at what groups of residents feel. */
    public WordOfMouth(TrustParameters parameters, Calendar calendar, Reference reference, boolean groups) {
        this.groups = groups;
        this.parameters = parameters.community();
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        if (calendar.endsWeek(turn.day())) {
            hear(community);
        }
        if (calendar.beginsMonth(turn.day())) {
            expect(community);
            if (groups) {
                community.residents().takeStock();
            }
        }
    }

    private void hear(Community community) {
        double weekOfMonth = (double) Calendar.WEEK / calendar.month();
        if (parameters.wordOfMouth() == 0 && parameters.publicRecord() == 0) {
            return;
        }
        Residents residents = community.residents();
        if (scratch == null || scratch.length < residents.size()) {
            scratch = new float[residents.size()];
        }
        double shift = parameters.recordShift() * (community.record().solved() - reference.solved());
        residents.hearOfEachOther(
                parameters.wordOfMouth() * weekOfMonth, parameters.publicRecord() * weekOfMonth, shift, scratch);
    }

    private void expect(Community community) {
        Residents residents = community.residents();
        PublicRecord record = community.record();
        double known = record.solved() - reference.solved();
        residents.expect(
                parameters.expectation(),
                parameters.standardWeight() * parameters.standard() + (1 - parameters.standardWeight()) * record.solved());
        double unsolved = record.unsolved() / residents.size() / reference.unsolved() - 1;
        residents.gain(
                parameters.senseOfGain(),
                parameters.gainLevel() + parameters.gainSolved() * known - parameters.gainUnsolved() * unsolved
                        - parameters.gainCustom() * (community.norms().waste() - 1),
                parameters.gainTrust(),
                reference.trust());
        double hazards = record.hazards() / residents.size() * 1000 / reference.hazards() - 1;
        residents.feelSafe(
                parameters.security(),
                parameters.securityLevel() - parameters.securityIncidents() * record.incidents()
                        - parameters.securityHazards() * hazards);
    }
}
