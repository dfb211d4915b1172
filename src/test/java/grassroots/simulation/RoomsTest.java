package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.Demonstration;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The mediation room and the deliberation hall, one practice at a time: what each does for the process that it helps, and that it does not where
 * it does not fit or is there in name. Paired over twenty seeds, the 95 % interval excludes zero.
 */
class RoomsTest {
    private static final String FITS = "uncertainties.diffusion.depth.misfit=0";
    private static final String MISFITS = "uncertainties.diffusion.depth.misfit=1";
    private static final List<String> PRACTICES = List.of("timeBank", "courtyard", "oneForm", "patrol", "mediationRoom", "deliberationHall");
    private static final String FOUR = "world.communities.perTownship=4";
    private static final int FROM = 26;
    private static final int TO = 104;

    /** Only one practice is there to be had, and tried soon. */
    private static Scenario only(String practice, String... changes) {
        List<String> all = new ArrayList<>(List.of("horizon.warmUp=26 weeks", "horizon.length=104 weeks", "uncertainties.diffusion.trying.innovation=0.2"));
        for (String other : PRACTICES) {
            if (!other.equals(practice)) {
                all.add("uncertainties.diffusion.kinds." + other + ".appeal=0");
            }
        }
        all.addAll(List.of(changes));
        return Shipped.twoCommunities("baseline", all.toArray(String[]::new));
    }

    /** It is there and costs what it costs, and brings nothing. */
    private static String without(String practice) {
        return "uncertainties.diffusion.kinds." + practice + ".effect=0";
    }

    private static void moves(Scenario from, Scenario to, String metric, LeverTables.Sign sign) {
        LeverTables.assertMoves(from, to, metric, sign, FROM, TO);
    }

    @ParameterizedTest
    @CsvSource({"mediationRoom, hoursMediation, FALLS", "mediationRoom, load, FALLS",
        "deliberationHall, assemblyHeard, RISES", "deliberationHall, fit, RISES", "deliberationHall, fairness, RISES", "deliberationHall, gain, RISES"})
    void aRoomHelpsItsProcess(String practice, String metric, LeverTables.Sign sign) {
        moves(only(practice, FITS, without(practice)), only(practice, FITS), metric, sign);
    }

    @ParameterizedTest
    @CsvSource({"mediationRoom, hoursMediation, RISES", "deliberationHall, assemblyHeard, FALLS", "deliberationHall, fit, FALLS"})
    void oneThatDoesNotFitDoesNot(String practice, String metric, LeverTables.Sign sign) {
        moves(only(practice, FITS), only(practice, MISFITS), metric, sign);
    }

    @ParameterizedTest
    @CsvSource({"mediationRoom, hoursMediation, RISES", "mediationRoom, load, RISES", "deliberationHall, assemblyHeard, FALLS"})
    void oneInNameHardlyDoes(String practice, String metric, LeverTables.Sign sign) {
        moves(only(practice, FITS), inName(practice), metric, sign);
    }

    private static Scenario inName(String practice, String... changes) {
        String[] all = Stream.concat(Stream.of(FITS, "uncertainties.diffusion.trying.innovation=0"), Stream.of(changes)).toArray(String[]::new);
        return Pairs.with(only(practice, all), new Demonstration(0, 0, 0, 1));
    }

    @Test
    void whatDrownsInTwoCommunitiesShowsInFour() {
        moves(only("mediationRoom", FITS, FOUR), only("mediationRoom", MISFITS, FOUR), "load", LeverTables.Sign.RISES);
        moves(only("deliberationHall", FITS, FOUR), inName("deliberationHall", FOUR), "fit", LeverTables.Sign.FALLS);
    }

    @Test
    void whereDisputesAreManyFewerStayOpenWithARoom() {
        String many = "uncertainties.disputes.arising.rate=0.1";
        moves(only("mediationRoom", FITS, many, without("mediationRoom")), only("mediationRoom", FITS, many), "disputesOpen", LeverTables.Sign.FALLS);
    }

    @ParameterizedTest
    @CsvSource({"mediationRoom, mediationTrue, 0.01", "deliberationHall, assemblyTurnout, 0.001"})
    void aRoomNeitherSettlesByItselfNorBringsAnyone(String practice, String metric, double negligible) {
        Pairs.Interval d = Pairs.difference(only(practice, FITS, without(practice)), only(practice, FITS), metric, FROM, TO);
        assertTrue(Math.abs(d.low()) < negligible && Math.abs(d.high()) < negligible, d.toString());
    }

    @Test
    void aHallInWhichNobodyMeetsStandsEmpty() {
        String unmet = "levers.deliberation.meetings=0";
        assertTrue(Pairs.mean(only("deliberationHall", FITS, unmet), "practiceDepth", FROM, TO) > 0.3);
        assertEquals(new Pairs.Interval(0, 0, 0), Pairs.difference(only("deliberationHall", FITS, unmet, without("deliberationHall")),
                only("deliberationHall", FITS, unmet), "fit", FROM, TO));
    }
}
