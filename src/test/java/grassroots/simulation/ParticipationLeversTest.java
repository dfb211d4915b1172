package grassroots.simulation;

import static grassroots.simulation.LeverTables.Sign.FALLS;
import static grassroots.simulation.LeverTables.Sign.RISES;

import grassroots.policy.Deliberation;
import grassroots.policy.ElectionsSupervision;
import grassroots.policy.Policy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Deliberation, elections and supervision: what each moves, and a setting in which it fails. */
class ParticipationLeversTest extends LeverTables {
    private static final Policy DELIBERATED = new Deliberation(3, 0.8, 0.8, 0.9, 20);
    private static final Policy UNBOUND = new Deliberation(3, 0.8, 0.8, 0.1, 0);
    private static final Policy ENDLESS = new Deliberation(26, 0.8, 0.8, 0.9, 20);
    private static final Policy ANSWERABLE = new ElectionsSupervision(0.5, 1, 1, 1);
    private static final Policy ONE_CANDIDATE = new ElectionsSupervision(1, 0, 1, 1);
    private static final Policy KIN = new ElectionsSupervision(0.5, 1, 1, 0);

    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of(DELIBERATED, "deliberatedShare", RISES), Arguments.of(DELIBERATED, "fit", RISES),
                Arguments.of(DELIBERATED, "fairness", RISES), Arguments.of(DELIBERATED, "carriedOutShare", RISES),
                Arguments.of(DELIBERATED, "unsolved", FALLS), Arguments.of(DELIBERATED, "gain", RISES),
                Arguments.of(DELIBERATED, "trust", RISES), Arguments.of(DELIBERATED, "expectation", RISES),
                Arguments.of(DELIBERATED, "activeShare", RISES), Arguments.of(DELIBERATED, "hoursOrganizing", RISES),
                Arguments.of(DELIBERATED, "moneyDeliberation", RISES),
                Arguments.of(ANSWERABLE, "accountability", RISES), Arguments.of(ANSWERABLE, "electionTurnout", RISES),
                Arguments.of(ANSWERABLE, "undoneFound", RISES), Arguments.of(ANSWERABLE, "closuresFound", RISES),
                Arguments.of(ANSWERABLE, "carriedOutShare", RISES), Arguments.of(ANSWERABLE, "formalShare", FALLS),
                Arguments.of(ANSWERABLE, "hoursOrganizing", RISES));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("what was decided is left undone", DELIBERATED, UNBOUND, "efficacy", FALLS),
                Arguments.of("and people feel it", NONE, UNBOUND, "gain", FALLS),
                Arguments.of("and expect more than before", NONE, UNBOUND, "expectation", RISES),
                Arguments.of("consultation takes the hours", DELIBERATED, ENDLESS, "trueResolution", FALLS),
                Arguments.of("votes are counted and nothing more", ANSWERABLE, ONE_CANDIDATE, "votesBroughtShare", RISES),
                Arguments.of("votes are counted and nothing more", ANSWERABLE, ONE_CANDIDATE, "accountability", FALLS),
                Arguments.of("kin find nothing", ANSWERABLE, KIN, "undoneFound", FALLS),
                Arguments.of("kin find nothing", ANSWERABLE, KIN, "closuresFound", FALLS),
                Arguments.of("and what is closed for the record stays so", ANSWERABLE, KIN, "formalShare", RISES));
    }

    @Test
    void consultationWithoutEndTires() {
        assertMoves(Pairs.with(TOWNSHIP, DELIBERATED), Pairs.with(TOWNSHIP, ENDLESS), "assemblyTurnout", FALLS, FROM, TO);
    }
}
