package grassroots.process.law;

import grassroots.policy.LegalEducation;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Law;

/** Residents learn of the law, as far as somebody organizes it, forget, and ask legal advisers (MODEL 5.7). */
public final class Awareness implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final LawParameters parameters;
    private final Calendar calendar;
    private final double forgets;

    /** By these parameters. */
    public Awareness(LawParameters parameters, Calendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.forgets = Calendar.fading(calendar.month(), parameters.education().halfLife());
    }

    @Override
    public void step(Community community, Turn turn) {
        if (calendar.beginsMonth(turn.day())) {
            learn(community, turn.levers().legalEducation());
        }
        Law law = community.law();
        if (law.hoursADay() > 0 || law.hours() > 0) {
            law.passesDay(law.hoursADay() * parameters.advice().keeps());
            consult(community, law);
        }
    }

    private void learn(Community community, LegalEducation education) {
        LawParameters.Education taught = parameters.education();
        community.law().learns(forgets, taught.rest());
        if (education.effort() > 0) {
            community.law().learns(taught.teaches() * education.effort() * Math.min(1, community.party().organizing()), 1);
            community.party().owesOrganizing(taught.hours() * education.effort());
            community.pays(Flow.YUAN_EDUCATION,
                    taught.yuan() * education.effort() * community.residents().size() * calendar.month() / Calendar.YEAR);
        }
    }

    private void consult(Community community, Law law) {
        LawParameters.Advice advice = parameters.advice();
        double asked = advice.consultations() / Calendar.YEAR * community.residents().size()
                * Math.max(0, 1 + advice.asks() * (law.awareness() - advice.awarenessFrom()) / 0.1);
        double given = Math.min(asked * advice.consultationHours(), law.hours());
        law.gives(given);
        community.ledger().add(Flow.CONSULTATIONS, given / advice.consultationHours());
    }
}
