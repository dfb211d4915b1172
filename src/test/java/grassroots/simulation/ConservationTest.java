package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Conservation;
import grassroots.world.Activity;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Ledger;
import grassroots.world.Township;
import grassroots.world.Worker;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A world in which every law holds; one thing that happened without its other side breaks the law that it belongs to. */
class ConservationTest {
    private static final int DAYS = 24;
    private static final double SOME = 8;
    private static final double MANY = 1 << 20;

    private static final GovernanceModel SOUND = started();

    private static GovernanceModel started() {
        GovernanceModel model = new GovernanceModel(Shipped.small("everything-on", "horizon.warmUp=0 weeks"), 4, 1, false);
        model.start();
        for (int day = 0; day < DAYS; day++) {
            model.stepDay();
        }
        Conservation.check(model.world(), 3);
        return model;
    }

    /** Every flow that a law counts, with the first law that counts it. */
    static Stream<Arguments> counted() {
        return Stream.of(
                law("hours by activity = hours available + overtime", Flow.HOURS_UPWARD, Flow.HOURS_CASES, Flow.HOURS_VISITS,
                        Flow.HOURS_ORGANIZING, Flow.HOURS_MEDIATION, Flow.HOURS_MEETINGS, Flow.HOURS_TRAINING, Flow.HOURS_ROUNDS,
                        Flow.HOURS_AVAILABLE, Flow.HOURS_OVERTIME),
                law("tasks issued = withheld + merged + taken back + blocked + done properly + done on paper + expired + open",
                        Flow.TASKS_NEW, Flow.TASKS_LEAKED, Flow.TASKS_WITHHELD, Flow.TASKS_MERGED, Flow.TASKS_TAKEN_BACK,
                        Flow.TASKS_BLOCKED, Flow.TASKS_PROPER, Flow.TASKS_PAPER, Flow.TASKS_EXPIRED),
                law("hours asked for + added = retained + at the township + coming back + saved + passed", Flow.HOURS_ASKED,
                        Flow.HOURS_ADDED, Flow.HOURS_RETAINED, Flow.HOURS_TOWNSHIP, Flow.HOURS_RETURNING, Flow.HOURS_SAVED,
                        Flow.HOURS_PASSED),
                law("hours passed + coming back + of check-ins + of inspections, plaques and monitoring = hours issued + on the way back",
                        Flow.HOURS_CHECK_INS, Flow.HOURS_DIRECT, Flow.HOURS_ISSUED),
                law("cases opened = solved + explained + formally closed + withdrawn + open", Flow.CASES_FIRST, Flow.CASES_REPEAT,
                        Flow.CASES_SOLVED, Flow.CASES_EXPLAINED, Flow.CASES_FORMAL, Flow.CASES_WITHDRAWN),
                law("cases passed up = back from the desk + at the desk", Flow.CASES_PASSED_UP, Flow.CASES_BACK),
                law("cases by channel = cases opened", Flow.TO_COMMUNITY, Flow.TO_HOTLINE),
                law("disputes arisen = settled by neighbours or mediation + left + given up + held back + to court + to petition + open",
                        Flow.DISPUTES_ARISEN, Flow.DISPUTES_NEIGHBOURS, Flow.MEDIATIONS_SETTLED, Flow.DISPUTES_LEFT,
                        Flow.DISPUTES_GIVEN_UP, Flow.DISPUTES_HELD_BACK, Flow.DISPUTES_TO_COURT, Flow.DISPUTES_TO_PETITION),
                law("disputes brought = mediated + not heard in time + in mediation", Flow.DISPUTES_BROUGHT, Flow.DISPUTES_NOTICED,
                        Flow.DISPUTES_ENTRUSTED, Flow.DISPUTES_REPEAT, Flow.MEDIATIONS, Flow.MEDIATIONS_LATE),
                law("petitions meant = suppressed + brought for the first time", Flow.PETITIONS_MEANT, Flow.PETITIONS_SUPPRESSED,
                        Flow.PETITIONS, Flow.PETITIONS_REPEAT),
                law("workers at the start + hired − quit + sent down − recalled = workers", Flow.HIRED, Flow.QUIT, Flow.SENT_DOWN,
                        Flow.RECALLED),
                law("matters raised = put forward + set aside + waiting", Flow.MATTERS_RAISED, Flow.MATTERS_PROPOSED,
                        Flow.MATTERS_SET_ASIDE),
                law("matters put forward = decided + rejected + open", Flow.MATTERS_DECIDED, Flow.MATTERS_REJECTED),
                law("matters decided = carried out + left undone + under way", Flow.MATTERS_CARRIED_OUT, Flow.MATTERS_LEFT_UNDONE),
                law("practices tried + ordered − ended = practices that are there", Flow.PRACTICES_TRIED, Flow.PRACTICES_ORDERED,
                        Flow.PRACTICES_ENDED),
                law("money spent by lever = bills paid by the district", Flow.MONEY.toArray(Flow[]::new)))
                .flatMap(List::stream);
    }

    private static List<Arguments> law(String law, Flow... flows) {
        return Arrays.stream(flows).map(flow -> Arguments.of(flow, law)).toList();
    }

    @ParameterizedTest
    @MethodSource("counted")
    void whatHappenedOnOneSideOnlyIsToldByItsLaw(Flow flow, String law) {
        Ledger ledger = SOUND.communities().get(0).ledger();
        ledger.add(flow, SOME);
        assertTold(law + ": ", SOUND);
        ledger.add(flow, -SOME);
        Conservation.check(SOUND.world(), 3);
    }

    /** What lies outside its range, or is no number. */
    static Stream<Arguments> ranges() {
        return Stream.of(
                range("trust lies in [0, 1]: NaN", c -> c.residents().at(0).trustMoves(Double.NaN)),
                range("trust lies in [0, 1]: 1.5", c -> c.residents().at(0).bear(1.5, 0.5, 0.5, 0.5)),
                range("expectation lies in [0, 1]: -0.5", c -> c.residents().at(0).bear(0.5, -0.5, 0.5, 0.5)),
                range("sense of gain lies in [0, 1]: NaN", c -> c.residents().at(0).bear(0.5, 0.5, Double.NaN, 0.5)),
                range("sense of happiness lies in [0, 1]: 2.0", c -> c.residents().at(0).feel(2, 0.5, 0.5)),
                range("sense of security lies in [0, 1]: -1.0", c -> c.residents().at(0).feel(0.5, -1, 0.5)),
                range("efficacy lies in [0, 1]: NaN", c -> c.residents().at(0).feel(0.5, 0.5, Double.NaN)),
                range("exhaustion lies in [0, 1]: NaN", c -> c.staff().present().get(0).aMonthLater(1, Double.NaN, 0.5, 0.5)),
                range("engagement lies in [0, 1]: NaN", c -> c.staff().present().get(0).aMonthLater(1, 0.5, Double.NaN, 0.5)),
                range("identity lies in [0, 1]: NaN", c -> c.staff().present().get(0).aMonthLater(1, 0.5, 0.5, Double.NaN)),
                range("hours of mediation owed by workers = hours left of disputes in their hands",
                        c -> c.duties().owes(Activity.MEDIATION, 1)));
    }

    private static Arguments range(String told, Consumer<Community> spoiled) {
        return Arguments.of(told, spoiled);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void whatLiesOutsideItsRangeIsTold(String told, Consumer<Community> spoiled) {
        GovernanceModel model = started();
        spoiled.accept(model.communities().get(0));
        assertTold(told, model);
    }

    /** Every list in which an open case may lie, with how the first community's case gets there. */
    static Stream<Arguments> lists() {
        return Stream.of(
                list("waiting", (township, one) -> first(township).cases().arrives(one)),
                list("with others", (township, one) -> first(township).cases().elsewhere().add(one)),
                list("in hand", (township, one) -> {
                    Worker worker = first(township).staff().present().get(0);
                    first(township).cases().laidDown(worker);
                    worker.takesInHand(one);
                }),
                list("on its way to the desk", ConservationTest::passUp),
                list("at the desk", (township, one) -> {
                    handOver(township, one);
                    township.desk().add(one);
                }),
                list("bounced", (township, one) -> {
                    handOver(township, one);
                    township.bounced().add(new Township.Bounced(DAYS + 1, one));
                }));
    }

    private static Arguments list(String name, BiConsumer<Township, Case> lies) {
        return Arguments.of(name, lies);
    }

    private static Community first(Township township) {
        return township.communities().get(0);
    }

    private static void passUp(Township township, Case one) {
        first(township).ledger().count(Flow.CASES_PASSED_UP);
        first(township).cases().passUp(one);
    }

    private static void handOver(Township township, Case one) {
        passUp(township, one);
        first(township).cases().handedOver();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noNumberNamesTwoOpenCases(String list, BiConsumer<Township, Case> lies) {
        GovernanceModel model = started();
        Township township = model.townships().get(0);
        lies.accept(township, Shown.opened(first(township), 0));
        Conservation.check(model.world(), 3);
        first(township).cases().arrives(Shown.opened(first(township), 0));
        assertTold("open cases = numbers that name them: ", model);
    }

    @Test
    void noNumberNamesOpenCasesOfTwoCommunities() {
        GovernanceModel model = started();
        Case one = Shown.opened(model.communities().get(7), 0);
        model.communities().get(7).cases().arrives(one);
        Shown.opened(model.communities().get(0), 0);
        model.communities().get(0).cases().arrives(one);
        assertTold("2-4", "open cases = numbers that name them: ", model);
    }

    /** What lies at another level than is counted, with the law that tells it. */
    static Stream<Arguments> astray() {
        String file = "cases at the desk in the community's file = on their way + in the lists of the township: ";
        String lists = "cases in the lists of the township = those of its communities: ";
        return Stream.of(
                stray("lost", file, (model, township) -> handOver(township, Shown.opened(first(township), 0))),
                stray("on its way uncounted", file, (model, township) -> first(township).cases().forDesk().add(anyOf(model, 0))),
                stray("at the desk uncounted", file, (model, township) -> township.desk().add(anyOf(model, 0))),
                stray("bounced uncounted", file,
                        (model, township) -> township.bounced().add(new Township.Bounced(DAYS + 1, anyOf(model, 0)))),
                stray("at the desk of another township", lists, (model, township) -> township.desk().add(anyOf(model, 7))));
    }

    private static Arguments stray(String how, String law, BiConsumer<GovernanceModel, Township> spoiled) {
        return Arguments.of(how, law, spoiled);
    }

    private static Case anyOf(GovernanceModel model, int community) {
        return model.communities().get(community).casesHere().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("astray")
    void aCaseThatLiesAtAnotherLevelThanIsCountedIsTold(String how, String law, BiConsumer<GovernanceModel, Township> spoiled) {
        GovernanceModel model = started();
        spoiled.accept(model, model.townships().get(0));
        assertTold(law, model);
    }

    @Test
    void nothingHappensLessThanNever() {
        Ledger ledger = SOUND.communities().get(0).ledger();
        for (Flow flow : Flow.values()) {
            ledger.add(flow, -MANY);
            assertThrows(IllegalStateException.class, () -> Conservation.check(SOUND.world(), 3), flow.name());
            ledger.add(flow, MANY);
        }
        Conservation.check(SOUND.world(), 3);
    }

    private static void assertTold(String words, GovernanceModel model) {
        assertTold("1-1", words, model);
    }

    private static void assertTold(String community, String words, GovernanceModel model) {
        String message = assertThrows(IllegalStateException.class, () -> Conservation.check(model.world(), 3)).getMessage();
        assertTrue(message.startsWith("conservation law broken in community " + community + ", week 3: " + words), message);
        assertEquals(1, message.lines().count());
    }
}
