package grassroots.simulation;

import static grassroots.simulation.LeverTables.Sign.FALLS;
import static grassroots.simulation.LeverTables.Sign.RISES;

import grassroots.policy.Alliance;
import grassroots.policy.DigitalServices;
import grassroots.policy.NewEmployment;
import grassroots.policy.Policy;
import grassroots.policy.ProfessionalSystem;
import grassroots.policy.ServiceForce;
import grassroots.policy.SocialWork;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;

/** Levers that add hands, skill and money: what each moves, and a setting in which it fails. */
class CapacityLeversTest extends LeverTables {
    private static final Policy PROFESSION = new ProfessionalSystem(1.5, 0.8, 0.8, 0.3, 0.3);
    private static final Policy FORCE = new ServiceForce(4, 0.25, 0.1);

    private static final Policy SOCIAL_WORK = new SocialWork(100, 2, 0.8);
    private static final Policy ALLIANCE = new Alliance(0.6, 0.7);

    private static final Policy DIGITAL = new DigitalServices(0.6, 0, 0.5, 0);
    private static final Policy FORMALISM = new DigitalServices(0.1, 0.5, 0, 0.8);
    private static final Policy STATIONS = new NewEmployment(1, 0.8, 10);

    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of(PROFESSION, "hoursTraining", RISES), Arguments.of(PROFESSION, "pay", RISES),
                Arguments.of(PROFESSION, "identity", RISES), Arguments.of(PROFESSION, "exhaustion", FALLS),
                Arguments.of(PROFESSION, "moneyProfession", RISES),
                Arguments.of(FORCE, "daysAtDesk", FALLS), Arguments.of(FORCE, "trueResolution", RISES),
                Arguments.of(FORCE, "moneyForce", RISES),
                Arguments.of(SOCIAL_WORK, "socialWorkHours", RISES), Arguments.of(SOCIAL_WORK, "hoursMeetings", RISES),
                Arguments.of(SOCIAL_WORK, "load", FALLS), Arguments.of(SOCIAL_WORK, "trueResolution", RISES),
                Arguments.of(SOCIAL_WORK, "moneySocialWork", RISES),
                Arguments.of(ALLIANCE, "partnersAllied", RISES), Arguments.of(ALLIANCE, "partnerHours", RISES),
                Arguments.of(ALLIANCE, "hoursOrganizing", RISES), Arguments.of(ALLIANCE, "moneyPartners", RISES),
                Arguments.of(DIGITAL, "selfServedShare", RISES), Arguments.of(DIGITAL, "requests", FALLS),
                Arguments.of(DIGITAL, "load", FALLS), Arguments.of(DIGITAL, "exhaustion", FALLS),
                Arguments.of(DIGITAL, "turnedAwayShare", RISES), Arguments.of(DIGITAL, "moneyDigital", RISES),
                Arguments.of(STATIONS, "stationStops", RISES), Arguments.of(STATIONS, "courierReports", RISES),
                Arguments.of(STATIONS, "hazards", FALLS), Arguments.of(STATIONS, "trustGapNewEmployment", RISES),
                Arguments.of(STATIONS, "hoursOrganizing", RISES), Arguments.of(STATIONS, "moneyNewEmployment", RISES));
    }

    @ParameterizedTest
    @CsvSource({"quits, FALLS", "trueResolution, RISES"})
    void aProfessionKeepsPeopleWhoSolveMore(String metric, Sign sign) {
        assertMoves(TOWNSHIP, Pairs.with(TOWNSHIP, PROFESSION), metric, sign, FROM, TO);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("the trained leave", NONE, new ProfessionalSystem(4, 0.65, 0, 0, 0), "quits", RISES),
                Arguments.of("training takes the hours", PROFESSION, new ProfessionalSystem(8, 0.65, 0, 0, 0), "trueResolution", FALLS),
                Arguments.of("departments borrow the hands", FORCE, new ServiceForce(4, 0.25, 1), "daysAtDesk", RISES),
                Arguments.of("short contracts, and shows", SOCIAL_WORK, new SocialWork(100, 0.25, 0), "socialWorkFit", FALLS),
                Arguments.of("short contracts, and shows", SOCIAL_WORK, new SocialWork(100, 0.25, 0), "load", RISES),
                Arguments.of("own visits are crowded out", NONE, new SocialWork(100, 0.25, 0), "hoursVisits", FALLS),
                Arguments.of("own visits are crowded out", NONE, new SocialWork(100, 0.25, 0), "hazards", RISES),
                Arguments.of("partners sign", ALLIANCE, new Alliance(1, 0), "partnersAllied", RISES),
                Arguments.of("partners sign and give nothing", ALLIANCE, new Alliance(1, 0), "partnerHours", FALLS),
                Arguments.of("apps add check-ins", NONE, FORMALISM, "apps", RISES),
                Arguments.of("apps add check-ins", NONE, FORMALISM, "checkIns", RISES),
                Arguments.of("apps add check-ins", NONE, FORMALISM, "upwardShare", RISES),
                Arguments.of("supervision tires", NONE, FORMALISM, "exhaustion", RISES),
                Arguments.of("supervision tires", DIGITAL, new DigitalServices(0.6, 0, 0, 1), "exhaustion", RISES),
                Arguments.of("the old find the window closed", NONE, new DigitalServices(1, 0, 0, 0), "trustGapOld", FALLS),
                Arguments.of("stations are signs on empty rooms", STATIONS, new NewEmployment(1, 0, 10), "stationStops", FALLS),
                Arguments.of("rewards bring floods", STATIONS, new NewEmployment(1, 0.8, 60), "courierReports", RISES),
                Arguments.of("floods take the hours of organizing", STATIONS, new NewEmployment(1, 0.8, 60), "organized", FALLS));
    }
}
