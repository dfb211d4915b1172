package grassroots.simulation;

import static grassroots.simulation.Shown.bring;
import static grassroots.simulation.Shown.communities;
import static grassroots.simulation.Shown.feelLoad;
import static grassroots.simulation.Shown.heat;
import static grassroots.simulation.Shown.inAll;
import static grassroots.simulation.Shown.residents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.AdmissionList;
import grassroots.policy.Policy;
import grassroots.policy.Sinking;
import grassroots.policy.Volunteers;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Township;
import grassroots.world.Worker;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Those who decide look before they do: shown something else they choose otherwise, and where the choice is left to a coin an
 * outcome moves.
 */
class DecidersTest {
    private static final Scenario BASE = Shipped.township("baseline", "world.townships=2", "horizon.warmUp=0 weeks");
    private static final String SHORT_DAY = "uncertainties.burden.hours.factor=3";
    private static final String STAYS_HOT = "uncertainties.attention.heatHalfLife=120 days";
    private static final Scenario HOT = Shipped.twoCommunities("baseline", STAYS_HOT);

    /** Runs so many days after what deciders see was changed, and adds up what they did. */
    private static double after(Scenario scenario, int days, Consumer<GovernanceModel> seen, ToDoubleFunction<Community> done) {
        GovernanceModel model = new GovernanceModel(scenario, 17, 1, false);
        model.start();
        for (int day = 0; day < 30; day++) {
            model.stepDay();
        }
        double before = sum(model, done);
        for (int day = 0; day < days; day++) {
            seen.accept(model);
            model.stepDay();
        }
        double all = sum(model, done) - before;
        model.finish();
        return all;
    }

    private static double sum(GovernanceModel model, ToDoubleFunction<Community> done) {
        return inAll(done).applyAsDouble(model);
    }

    private static ToDoubleFunction<Community> total(Flow flow) {
        return community -> community.ledger().total(flow);
    }

    @Test
    void departmentsUnderHeatAskForMoreAndInspectMore() {
        assertTrue(after(BASE, 60, heat(3), total(Flow.TASKS_NEW)) > 1.1 * after(BASE, 60, heat(0.1), total(Flow.TASKS_NEW)));
        assertTrue(after(BASE, 200, heat(3), total(Flow.INSPECTIONS)) > 1.1 * after(BASE, 200, heat(0.1), total(Flow.INSPECTIONS)));
    }

    @Test
    void townshipsYieldToDepartmentsThatPress() {
        Scenario departmentsOnly = Shipped.township("baseline", "world.townships=2", "horizon.warmUp=0 weeks",
                "uncertainties.burden.standing.apps=0", "uncertainties.burden.standing.hoursOfPlaque=0",
                "uncertainties.burden.inspections.aYear=0");
        Scenario list = Pairs.with(departmentsOnly, new AdmissionList(0.6, 1, 0));
        ToDoubleFunction<Community> blocked = total(Flow.TASKS_BLOCKED);
        double calm = after(list, 60, heat(0.3), blocked) / after(list, 60, heat(0.3), total(Flow.TASKS_NEW));
        double pressed = after(list, 60, heat(20), blocked) / after(list, 60, heat(20), total(Flow.TASKS_NEW));
        assertTrue(pressed < 0.95 * calm, calm + " then " + pressed);
    }

    @Test
    void townshipsOfMoreResolveTurnMoreBack() {
        GovernanceModel model = new GovernanceModel(Pairs.with(BASE, new AdmissionList(0.6, 1, 0)), 17, 1, false);
        model.start();
        while (model.day() < 60) {
            model.stepDay();
        }
        List<Township> byResolve = model.townships().stream().sorted(Comparator.comparingDouble(Township::resolve)).toList();
        double weaker = turnedBack(byResolve.get(0));
        double stronger = turnedBack(byResolve.get(1));
        assertTrue(stronger > 1.1 * weaker, weaker + " then " + stronger);
    }

    /** Share of what came to a township that it turned back. */
    private static double turnedBack(Township township) {
        return township.communities().stream().mapToDouble(total(Flow.TASKS_BLOCKED)).sum()
                / township.communities().stream().mapToDouble(total(Flow.TASKS_NEW)).sum();
    }

    @Test
    void townshipsSendStaffWhereTheBacklogIs() {
        Policy sinking = new Sinking(1, 0, 0, Sinking.Rule.BACKLOG);
        Consumer<GovernanceModel> first = model -> pileUp(model, 0);
        Consumer<GovernanceModel> last = model -> pileUp(model, 3);
        Scenario scenario = Pairs.with(BASE, sinking);
        ToDoubleFunction<Community> sentToFirst = c -> c.number() == 0 ? c.staff().sentDown() : 0;
        assertTrue(sent(scenario, first, sentToFirst) > sent(scenario, last, sentToFirst));
    }

    private static double sent(Scenario scenario, Consumer<GovernanceModel> seen, ToDoubleFunction<Community> where) {
        GovernanceModel model = new GovernanceModel(scenario, 17, 1, false);
        model.start();
        seen.accept(model);
        for (int day = 0; day < 5; day++) {
            model.stepDay();
        }
        return sum(model, where);
    }

    /** A community gets twenty matters more than the others, so many as it takes to be seen. */
    private static void pileUp(GovernanceModel model, int number) {
        bring(model.communities().get(number), 20, 40, 0);
    }

    @Test
    void districtsCallStaffBackWhenDepartmentsPress() {
        Scenario sunk = Pairs.with(BASE, new Sinking(10, 0, 0.6, Sinking.Rule.PER_HEAD));
        double calm = after(sunk, 364, heat(0), total(Flow.RECALLED));
        double pressed = after(sunk, 364, heat(2), total(Flow.RECALLED));
        assertEquals(0, calm, "nobody is called back while nobody presses");
        assertTrue(pressed > 5, "called back: " + pressed);
    }

    @Test
    void districtsThatSeeBurdensSlowTheGrowthOfAsking() {
        double grown = grownAfterAYear(0);
        double slowed = grownAfterAYear(0.8);
        assertTrue(slowed < 1 + 0.5 * (grown - 1), grown + " then " + slowed);
    }

    private static double grownAfterAYear(double monitoring) {
        Scenario scenario = Pairs.with(BASE, new grassroots.policy.LongTermMechanism(0, monitoring));
        GovernanceModel model = new GovernanceModel(scenario, 1, 1, false);
        model.start();
        while (model.stepDay()) {
            assertTrue(model.day() < 364);
        }
        return model.districts().get(0).departments().get(0).level();
    }

    @Test
    void secretariesMobilizeLessUnderLoadAndPutCasesFirstWhenMuchIsUnsolved() {
        Scenario drive = Pairs.with(BASE, new Volunteers(0.8, 0.7, 0));
        ToDoubleFunction<Community> effort = c -> c.party().recruitment();
        double rested = after(drive, 28, communities(c -> feelLoad(c, 0.9)), effort);
        double loaded = after(drive, 28, communities(c -> feelLoad(c, 3)), effort);
        assertTrue(loaded < rested - 1, rested + " then " + loaded);
        ToDoubleFunction<Community> priority = c -> c.party().casePriority();
        double much = after(BASE, 28, communities(c -> c.record().leavesUnsolved(grassroots.world.Matter.PROPERTY, 100, true)), priority);
        double little = after(BASE, 28, communities(c -> c.record().fades(1, 0)), priority);
        assertTrue(much > little + 1, little + " then " + much);
    }

    @Test
    void workersAnswerForTheRecordUnderLoadAndWorkOnPaperWhenNobodyLooks() {
        double light = after(BASE, 60, communities(c -> feelLoad(c, 0.7)), total(Flow.CASES_FORMAL));
        double heavy = after(BASE, 60, communities(c -> feelLoad(c, 1.6)), total(Flow.CASES_FORMAL));
        assertTrue(heavy > 1.5 * light, light + " then " + heavy);
        double watched = after(BASE, 60, communities(c -> c.pressure().detectionFelt(1)), total(Flow.TASKS_PAPER));
        double unwatched = after(BASE, 60, communities(c -> c.pressure().detectionFades(1)), total(Flow.TASKS_PAPER));
        assertTrue(unwatched > 1.5 * watched, watched + " then " + unwatched);
    }

    @Test
    void workersSplitTheirDayByWhatIsDue() {
        double none = after(BASE, 60, communities(c -> c.party().dropsOrganizing(1)), total(Flow.HOURS_ORGANIZING));
        double much = after(BASE, 60, communities(c -> c.party().owesOrganizing(3)), total(Flow.HOURS_ORGANIZING));
        assertTrue(much > 10 * (1 + none), none + " then " + much);
    }

    /** In a day that is too short, since in a longer one all that is due is done (T12). */
    @Test
    void workersGiveCasesMoreOfTheirDayWhereTheSecretaryPutsThemFirst() {
        Scenario tooShort = Shipped.township("baseline", "horizon.warmUp=0 weeks", SHORT_DAY);
        ToDoubleFunction<GovernanceModel> hours = inAll(total(Flow.HOURS_CASES));
        double last = Shown.after(tooShort, 28, communities(c -> manyMattersOfPriority(c, 0.5)), hours);
        double usual = Shown.after(tooShort, 28, communities(c -> manyMattersOfPriority(c, 1)), hours);
        double first = Shown.after(tooShort, 28, communities(c -> manyMattersOfPriority(c, 2)), hours);
        assertTrue(usual > 1.3 * last && first > 1.3 * usual, last + ", " + usual + ", " + first);
    }

    private static void manyMattersOfPriority(Community community, double priority) {
        bring(community, 20, 40, 0);
        community.party().prefersCases(priority);
    }

    @Test
    void exhaustedWorkersQuitMore() {
        double rested = after(BASE, 300, workers(0.1), total(Flow.QUIT));
        double tired = after(BASE, 300, workers(1), total(Flow.QUIT));
        assertTrue(tired > rested + 3, rested + " then " + tired);
    }

    private static Consumer<GovernanceModel> workers(double exhaustion) {
        return communities(c -> {
            for (Worker worker : c.staff().present()) {
                worker.start(worker.skill(), exhaustion, 0.5, 0, worker.months());
            }
        });
    }

    @Test
    void residentsWhoTrustTellTheCommunity() {
        double trusting = after(BASE, 60, residents(r -> r.trustMoves(1)), total(Flow.TO_COMMUNITY));
        double distrusting = after(BASE, 60, residents(r -> r.trustMoves(-1)), total(Flow.TO_COMMUNITY));
        assertTrue(trusting > 1.5 * distrusting, distrusting + " then " + trusting);
    }

    /** Where many petition, nobody asks once more, and nobody petitions over a dispute. */
    @Test
    void residentsPetitionAfterAFailureWhereTheyStillTrustAndHadToAskBefore() {
        Scenario ready = Shipped.township("baseline", "horizon.warmUp=0 weeks", "uncertainties.voice.petition=0.3",
                "uncertainties.voice.repeat=0", "processes={without: [disputes]}");
        double trusting = Shown.after(ready, 60, residents(r -> r.trustMoves(1)), DecidersTest::petitionsOfFailures);
        double distrusting = Shown.after(ready, 60, residents(r -> r.trustMoves(-1)), DecidersTest::petitionsOfFailures);
        assertTrue(trusting > 1.2 * distrusting, distrusting + " then " + trusting);
        double once = Shown.after(ready, 60, model -> bringOnTheFirstDay(model, 0), DecidersTest::petitionsOfFailures);
        double thrice = Shown.after(ready, 60, model -> bringOnTheFirstDay(model, 2), DecidersTest::petitionsOfFailures);
        assertTrue(thrice > 1.2 * once, once + " then " + thrice);
    }

    private static double petitionsOfFailures(GovernanceModel model) {
        return Shown.total(Flow.PETITIONS_MEANT).applyAsDouble(model)
                / Shown.total(Flow.CASES_EXPLAINED, Flow.CASES_FORMAL, Flow.CASES_WITHDRAWN).applyAsDouble(model);
    }

    private static void bringOnTheFirstDay(GovernanceModel model, int before) {
        if (model.day() < 0) {
            model.communities().forEach(community -> bring(community, 100, 1, before));
        }
    }

    @Test
    void residentsTakePartWhereTheirTiesDoAndRestWhenTired() {
        double alone = after(BASE, 84, residents(r -> { }), total(Flow.ATTENDANCES));
        double among = after(BASE, 84, model -> residents(r -> r.takesPart(model.day(), 0)).accept(model), total(Flow.ATTENDANCES));
        double tired = after(BASE, 84, residents(r -> r.takesPart(-400, 0.2)), total(Flow.ATTENDANCES));
        assertTrue(among > 2 * alone, alone + " then " + among);
        assertTrue(tired < 0.5 * alone, alone + " then " + tired);
    }

    /** What is left when a decision is a coin: the overrides that make it one, and an outcome that moves. */
    static Stream<Arguments> coins() {
        return Stream.of(
                Arguments.of("how care is given", "trueResolution",
                        new String[] {"uncertainties.workday.care.unwatched=0.5", "uncertainties.workday.care.watched=0",
                            "uncertainties.workday.care.threat=0", "uncertainties.workday.care.identity=0",
                            "uncertainties.workday.care.load=0"}),
                Arguments.of("what is done on paper", "paperShare",
                        new String[] {"uncertainties.workday.paper.inclination=0", "uncertainties.workday.paper.load=0",
                            "uncertainties.workday.paper.detection=0"}),
                Arguments.of("whether to quit", "skill",
                        new String[] {"uncertainties.wellbeing.turnover.quits=0", "uncertainties.wellbeing.turnover.exhaustion=0",
                            "uncertainties.wellbeing.turnover.identity=0", "uncertainties.wellbeing.turnover.pay=0"}),
                Arguments.of("where a problem is taken", "requests",
                        new String[] {"uncertainties.voice.community=0", "uncertainties.voice.hotline=0",
                            "uncertainties.voice.neighbours=0", "uncertainties.voice.severity=0", "uncertainties.voice.trust=0",
                            "uncertainties.voice.expectation=0", "uncertainties.voice.record=0", "uncertainties.voice.habit=0",
                            "uncertainties.voice.noAccess=0"}),
                Arguments.of("whether to petition", "petitions",
                        new String[] {"uncertainties.voice.petition=0.5", "uncertainties.voice.petitionTrust=0"}),
                Arguments.of("whether to take part", "turnouts",
                        new String[] {"uncertainties.participation.volunteering.cost=0",
                            "uncertainties.population.threshold.spread=0", "uncertainties.participation.weights.ties=0",
                            "uncertainties.participation.weights.fatigue=0", "uncertainties.participation.weights.trust=0"}));
    }

    @ParameterizedTest
    @MethodSource("coins")
    void anOutcomeMovesWhereACoinDecides(String what, String metric, String[] overrides) {
        Scenario base = Shipped.twoCommunities("baseline");
        Pairs.Interval d = Pairs.difference(base, Shipped.twoCommunities("baseline", overrides), metric, 0, 52);
        assertTrue(d.above() || d.below(), what + " by a coin: " + metric + " " + d);
    }

    /** Where departments stay hot for twice as long as those of whom the reference was read off. */
    @Test
    void anOutcomeMovesWhereDepartmentsAskAndInspectWhateverTheHeat() {
        Scenario blind = Shipped.twoCommunities("baseline", STAYS_HOT, "uncertainties.burden.growth.heat=0");
        Pairs.Interval asked = Pairs.difference(HOT, blind, "taskHoursAsked", 0, 52);
        Pairs.Interval felt = Pairs.difference(HOT, blind, "detection", 0, 52);
        assertTrue(asked.below(), "asked " + asked);
        assertTrue(felt.below(), "inspected, as it is felt " + felt);
    }

    /** While everything that is due fits into the day, weights do not matter (T12); so the day is too short here. */
    @Test
    void anOutcomeMovesWhereACoinSplitsADayThatIsTooShort() {
        Scenario coin = Shipped.twoCommunities("baseline", SHORT_DAY, "uncertainties.workday.split.upward=0.25",
                "uncertainties.workday.split.cases=0.25", "uncertainties.workday.split.organizing=0.25",
                "uncertainties.workday.split.visits=0.25");
        assertTrue(Pairs.difference(Shipped.twoCommunities("baseline", SHORT_DAY), coin, "hoursVisits", 0, 52).above());
    }

    /** Where many problems arise much is left unsolved, and workers have not the time for all. */
    @Test
    void anOutcomeMovesWhereSecretariesPutCasesFirstWhateverIsUnsolved() {
        String[] many = {"uncertainties.problems.rate=2.5", "horizon.length=26 weeks"};
        Scenario seeing = Shipped.twoCommunities("baseline", many);
        Scenario blind = Shipped.twoCommunities("baseline", many[0], many[1], "uncertainties.mobilization.casesFirst=0");
        Pairs.Interval waited = Pairs.difference(seeing, blind, "hoursWaited", 0, 26);
        Pairs.Interval open = Pairs.difference(seeing, blind, "backlog", 0, 26);
        assertTrue(waited.above() && open.above(), "waited " + waited + ", open " + open);
    }

    @Test
    void anOutcomeMovesWhereTownshipsKeepTheListWhoeverPresses() {
        Policy list = new AdmissionList(0.8, 0.5, 0);
        Scenario unyielding = Shipped.twoCommunities("baseline", STAYS_HOT, "uncertainties.burden.gate.yields=0");
        Pairs.Interval d = Pairs.difference(Pairs.with(HOT, list), Pairs.with(unyielding, list), "upwardShare", 0, 52);
        assertTrue(d.below(), d.toString());
    }

    @Test
    void anOutcomeMovesWhereSecretariesMobilizeHalfHeartedly() {
        String[] never = {"uncertainties.mobilization.easesAt=0", "uncertainties.mobilization.easesBy=0.5"};
        Scenario eager = Pairs.with(Shipped.twoCommunities("baseline"), new Volunteers(0.8, 0.7, 0));
        Scenario halfHearted = Pairs.with(Shipped.twoCommunities("baseline", never), new Volunteers(0.8, 0.7, 0));
        assertTrue(Pairs.difference(eager, halfHearted, "registered", 8, 52).below());
    }
}
