package grassroots.simulation;

import grassroots.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each mechanism moves an outcome: that differs without it, or with one that ships switched off. Paired over twenty seeds, the
 * 95 % interval excludes zero; a mechanism that is left out of the code moves nothing.
 */
class MechanismsTest {
    /** Load, overtime and paper work above their reference, from which slopes are measured. */
    private static final String PRESSED = "uncertainties.burden.hours.factor=1.15";

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource({
        "a bounce takes a day, desk.bounce=1, daysAtDesk, FALLS, 8, 52",
        "success makes no habit of asking, voice.habit=0, requests, FALLS, 8, 52",
        "losses weigh as much as gains, trust.updating.loss=0.25, trust, RISES, 8, 52",
        "silence costs no trust, voice.silence=0, trust, RISES, 8, 52",
        "no peak of tasks in winter, burden.growth.peak=1, tasksIssued, FALLS, 46, 52",
        "no peak of tasks in winter, burden.growth.peak=1, tasksIssued, RISES, 8, 46",
        "identity is no resource, wellbeing.resources.ofIdentity=0, exhaustion, RISES, 8, 52"})
    void aMechanismMovesAnOutcome(String without, String off, String metric, LeverTables.Sign sign, int from, int to) {
        LeverTables.assertMoves(LeverTables.BASE, Shipped.twoCommunities("baseline", "uncertainties." + off), metric, sign, from, to);
    }

    /** Nothing lapses in these worlds, so being asked earlier shows in overtime. */
    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource({
        "paper work found out is not done over, burden.inspections.rework=0, taskHoursDirect, FALLS",
        "easy cases do not come first, workday.care.easyShare=0, hoursWaited, RISES",
        "townships ask three days earlier, burden.gate.earlier=3, hoursOvertime, RISES",
        "overtime does not tire, wellbeing.demands.overtime=0, exhaustion, FALLS",
        "scarce resources make no demand harder, wellbeing.exhaustion.buffer=0, exhaustion, FALLS"})
    void aMechanismMovesAnOutcomeUnderPressure(String without, String off, String metric, LeverTables.Sign sign) {
        Scenario pressed = Shipped.twoCommunities("baseline", PRESSED);
        Scenario other = Shipped.twoCommunities("baseline", PRESSED, "uncertainties." + off);
        LeverTables.assertMoves(pressed, other, metric, sign, LeverTables.FROM, LeverTables.TO);
    }
}
