package grassroots.simulation;

import static grassroots.simulation.LeverTables.Sign.FALLS;
import static grassroots.simulation.LeverTables.Sign.RISES;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.Conventions;
import grassroots.policy.EarlyMediation;
import grassroots.policy.LegalAdvisers;
import grassroots.policy.LegalEducation;
import grassroots.policy.PetitionsByLaw;
import grassroots.policy.Policy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Levers of law and of conventions: what each moves, and a setting in which it fails. */
class LawLeversTest extends LeverTables {
    private static final Policy ADVISERS = new LegalAdvisers(4, 0);
    private static final Policy RARE = new LegalAdvisers(0.25, 0);
    private static final Policy EDUCATION = new LegalEducation(1);
    private static final Policy EARLY = new EarlyMediation(20, 1, 0);
    private static final Policy PLEDGED = new EarlyMediation(20, 1, 1);
    private static final Policy BY_LAW = new PetitionsByLaw(1, 0);
    private static final Policy FINAL = new PetitionsByLaw(1, 1);
    private static final Policy DRAFTED = new Conventions(1, 1, 0);
    private static final Policy COPIED = new Conventions(1, 0, 0);
    private static final Policy POINTS = new Conventions(1, 0, 1);

    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of(ADVISERS, "lawAsked", RISES), Arguments.of(ADVISERS, "mediationTrue", RISES),
                Arguments.of(ADVISERS, "moneyAdvisers", RISES), Arguments.of(ADVISERS, "hoursMediation", FALLS),
                Arguments.of(new LegalAdvisers(0, 0.5), "lawAsked", RISES),
                Arguments.of(EDUCATION, "lawAwareness", RISES), Arguments.of(EDUCATION, "disputesLeft", FALLS),
                Arguments.of(EDUCATION, "disputesToCourt", RISES), Arguments.of(EDUCATION, "hoursOrganizing", RISES),
                Arguments.of(EARLY, "mediated", RISES),
                Arguments.of(EARLY, "mediationByWorkers", FALLS), Arguments.of(EARLY, "settledAtGrassroots", RISES),
                Arguments.of(BY_LAW, "petitionsResolved", RISES), Arguments.of(BY_LAW, "petitionRepeats", FALLS),
                Arguments.of(BY_LAW, "petitions", FALLS), Arguments.of(BY_LAW, "hoursMeetings", RISES),
                Arguments.of(DRAFTED, "normStrength", RISES), Arguments.of(DRAFTED, "disputes", FALLS),
                Arguments.of(DRAFTED, "problems", FALLS), Arguments.of(DRAFTED, "customSpending", FALLS),
                Arguments.of(DRAFTED, "hoursOrganizing", RISES), Arguments.of(POINTS, "moneyConventions", RISES));
    }

    @Test
    void earlyMediationSettlesMore() {
        assertMoves(TOWNSHIP, Pairs.with(TOWNSHIP, EARLY), "mediationTrue", RISES, FROM, TO);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("a rare adviser is asked by nobody", ADVISERS, RARE, "lawAsked", FALLS),
                Arguments.of("and costs money all the same", NONE, RARE, "moneyAdvisers", RISES),
                Arguments.of("who knows rights brings more, and workers mediate it", NONE, EDUCATION, "hoursMediation", RISES),
                Arguments.of("mediation that reports success settles less", EARLY, PLEDGED, "mediationTrue", FALLS),
                Arguments.of("and reports more", EARLY, PLEDGED, "mediationReported", RISES),
                Arguments.of("and what is held back surfaces as outbursts", EARLY, PLEDGED, "outbursts", RISES),
                Arguments.of("finality shuts out just claims", BY_LAW, FINAL, "shutOut", RISES),
                Arguments.of("which surface as outbursts", BY_LAW, FINAL, "outbursts", RISES),
                Arguments.of("a convention that nobody was asked about binds less", DRAFTED, COPIED, "normStrength", FALLS),
                Arguments.of("and shuts out renters", DRAFTED, COPIED, "trustGapRenters", FALLS),
                Arguments.of("points crowd out conviction", COPIED, POINTS, "normStrength", FALLS));
    }

    @Test
    void aRareAdviserSettlesNothing() {
        Pairs.Interval d = Pairs.difference(BASE, Pairs.with(BASE, RARE), "mediationTrue", FROM, TO);
        assertTrue(d.low() > -0.02 && d.high() < 0.02, d.toString());
    }

    @Test
    void legalEducationSpreadsAdvisersThinner() {
        Policy twice = new LegalAdvisers(1, 0);
        Pairs.Interval d = Pairs.difference(Pairs.with(BASE, twice), Pairs.with(BASE, twice, EDUCATION), "lawAsked", FROM, TO);
        assertTrue(d.below(), d.toString());
    }

    @Test
    void whatIsReportedSaysNothingOfWhatIsSettled() {
        double base = Pairs.mean(BASE, "mediationReported", FROM, TO);
        double better = Pairs.mean(Pairs.with(BASE, ADVISERS), "mediationReported", FROM, TO);
        assertTrue(base > 0.93 && base < 0.98 && Math.abs(better - base) < 0.02, base + " and " + better);
    }
}
