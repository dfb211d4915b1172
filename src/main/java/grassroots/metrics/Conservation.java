package grassroots.metrics;

import grassroots.world.Activity;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Dispute;
import grassroots.world.District;
import grassroots.world.Township;
import grassroots.world.Flow;
import grassroots.world.Ledger;
import grassroots.world.Matter;
import grassroots.world.Practice;
import grassroots.world.Resident;
import grassroots.world.Residents;
import grassroots.world.Worker;
import grassroots.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Laws that always hold. Each is checked for each community from ledgers that different processes wrote and from what lies
 * in the lists of the world; nothing is computed as the rest of anything else (MODEL 9).
 */
public final class Conservation {
    private static final double TOLERANCE = 1e-6;

    private Conservation() {}

    /**
     * Checks every law in every community.
     *
     * @throws IllegalStateException naming the law, the community, the week and both sides
     */
    public static void check(World world, int week) {
        for (Community community : world.communities()) {
            hours(community, week);
            tasks(community, week);
            taskHours(community, week);
            cases(community, week);
            disputes(community, week);
            staff(community, week);
            matters(community, week);
            practices(community, week);
            ranges(community, week);
        }
        Set<Long> numbers = new HashSet<>();
        for (District district : world.districts()) {
            for (Township township : district.townships()) {
                issued(township, week);
                levels(township, numbers, week);
            }
            money(district, week);
        }
    }

    private static void hours(Community community, int week) {
        Ledger ledger = community.ledger();
        equal("hours by activity = hours available + overtime", community, week,
                ledger.week(Flow.HOURS_UPWARD) + ledger.week(Flow.HOURS_CASES) + ledger.week(Flow.HOURS_VISITS)
                        + ledger.week(Flow.HOURS_ORGANIZING) + ledger.week(Flow.HOURS_MEDIATION)
                        + ledger.week(Flow.HOURS_MEETINGS) + ledger.week(Flow.HOURS_TRAINING) + ledger.week(Flow.HOURS_ROUNDS),
                ledger.week(Flow.HOURS_AVAILABLE) + ledger.week(Flow.HOURS_OVERTIME));
    }

    private static void tasks(Community community, int week) {
        Ledger ledger = community.ledger();
        equal("tasks issued = withheld + merged + taken back + blocked + done properly + done on paper + expired + open", community, week,
                ledger.total(Flow.TASKS_NEW) + ledger.total(Flow.TASKS_LEAKED),
                ledger.total(Flow.TASKS_WITHHELD) + ledger.total(Flow.TASKS_MERGED) + ledger.total(Flow.TASKS_TAKEN_BACK) + ledger.total(Flow.TASKS_BLOCKED)
                        + ledger.total(Flow.TASKS_PROPER) + ledger.total(Flow.TASKS_PAPER) + ledger.total(Flow.TASKS_EXPIRED)
                        + community.tasks().open().size());
    }

    private static void taskHours(Community community, int week) {
        Ledger ledger = community.ledger();
        equal("hours asked for + added = retained + at the township + coming back + saved + passed", community, week,
                ledger.total(Flow.HOURS_ASKED) + ledger.total(Flow.HOURS_ADDED),
                ledger.total(Flow.HOURS_RETAINED) + ledger.total(Flow.HOURS_TOWNSHIP) + ledger.total(Flow.HOURS_RETURNING)
                        + ledger.total(Flow.HOURS_SAVED) + ledger.total(Flow.HOURS_PASSED));
    }

    /** What left the gate is on the desks of communities, or on its way back as assistance. */
    private static void issued(Township township, int week) {
        double left = 0;
        double arrived = township.leaks().stream().mapToDouble(leak -> leak.task().hours()).sum();
        for (Community community : township.communities()) {
            for (Flow way : List.of(Flow.HOURS_PASSED, Flow.HOURS_RETURNING, Flow.HOURS_CHECK_INS, Flow.HOURS_DIRECT)) {
                left += community.ledger().total(way);
            }
            arrived += community.ledger().total(Flow.HOURS_ISSUED);
        }
        equal("hours passed + coming back + of check-ins + of inspections, plaques and monitoring = hours issued + on the way back",
                township.communities().get(0), week, left, arrived);
    }

    private static void cases(Community community, int week) {
        Ledger ledger = community.ledger();
        equal("cases opened = solved + explained + formally closed + withdrawn + open", community, week,
                ledger.total(Flow.CASES_FIRST) + ledger.total(Flow.CASES_REPEAT),
                ledger.total(Flow.CASES_SOLVED) + ledger.total(Flow.CASES_EXPLAINED) + ledger.total(Flow.CASES_FORMAL)
                        + ledger.total(Flow.CASES_WITHDRAWN) + community.openCases());
        equal("cases passed up = back from the desk + at the desk", community, week,
                ledger.total(Flow.CASES_PASSED_UP), ledger.total(Flow.CASES_BACK) + community.cases().atDesk());
        equal("cases by channel = cases opened", community, week,
                ledger.total(Flow.TO_COMMUNITY) + ledger.total(Flow.TO_HOTLINE),
                ledger.total(Flow.CASES_FIRST) + ledger.total(Flow.CASES_REPEAT));
    }

    /** What a community has passed up really lies with its township, and every open case has a number that no other one has. */
    private static void levels(Township township, Set<Long> numbers, int week) {
        Map<Residents, List<Case>> passedUp = township.cases().collect(Collectors.groupingBy(one -> one.resident().all()));
        int found = 0;
        for (Community community : township.communities()) {
            List<Case> above = passedUp.getOrDefault(community.residents(), List.of());
            found += above.size();
            equal("cases at the desk in the community's file = on their way + in the lists of the township", community, week,
                    community.cases().atDesk(), community.cases().forDesk().size() + above.size());
            int before = numbers.size();
            Stream.concat(community.casesHere(), above.stream()).map(Case::number).forEach(numbers::add);
            equal("open cases = numbers that name them", community, week, community.openCases(), numbers.size() - before);
        }
        equal("cases in the lists of the township = those of its communities", township.communities().get(0), week,
                township.cases().count(), found);
    }

    private static void disputes(Community community, int week) {
        Ledger ledger = community.ledger();
        equal("disputes arisen = settled by neighbours or mediation + left + given up + held back + to court + to petition + open", community, week,
                ledger.total(Flow.DISPUTES_ARISEN),
                ledger.total(Flow.DISPUTES_NEIGHBOURS) + ledger.total(Flow.MEDIATIONS_SETTLED) + ledger.total(Flow.DISPUTES_LEFT)
                        + ledger.total(Flow.DISPUTES_GIVEN_UP) + ledger.total(Flow.DISPUTES_HELD_BACK)
                        + ledger.total(Flow.DISPUTES_TO_COURT) + ledger.total(Flow.DISPUTES_TO_PETITION) + community.disputes().open());
        equal("disputes brought = mediated + not heard in time + in mediation", community, week,
                ledger.total(Flow.DISPUTES_BROUGHT) + ledger.total(Flow.DISPUTES_NOTICED) + ledger.total(Flow.DISPUTES_ENTRUSTED)
                        + ledger.total(Flow.DISPUTES_REPEAT),
                ledger.total(Flow.MEDIATIONS) + ledger.total(Flow.MEDIATIONS_LATE) + community.disputes().mediated().size());
        equal("hours of mediation owed by workers = hours left of disputes in their hands", community, week,
                community.duties().owed(Activity.MEDIATION), community.disputes().queued(Dispute.Mediator.WORKER));
        equal("petitions meant = suppressed + brought for the first time", community, week,
                ledger.total(Flow.PETITIONS_MEANT),
                ledger.total(Flow.PETITIONS_SUPPRESSED) + ledger.total(Flow.PETITIONS) - ledger.total(Flow.PETITIONS_REPEAT));
    }

    private static void staff(Community community, int week) {
        Ledger ledger = community.ledger();
        equal("workers at the start + hired − quit + sent down − recalled = workers", community, week,
                community.staff().atStart() + ledger.total(Flow.HIRED) - ledger.total(Flow.QUIT)
                        + ledger.total(Flow.SENT_DOWN) - ledger.total(Flow.RECALLED),
                community.staff().present().size());
    }

    private static void matters(Community community, int week) {
        Ledger ledger = community.ledger();
        equal("matters raised = put forward + set aside + waiting", community, week, ledger.total(Flow.MATTERS_RAISED),
                ledger.total(Flow.MATTERS_PROPOSED) + ledger.total(Flow.MATTERS_SET_ASIDE) + community.agenda().raised().size());
        equal("matters put forward = decided + rejected + open", community, week, ledger.total(Flow.MATTERS_PROPOSED),
                ledger.total(Flow.MATTERS_DECIDED) + ledger.total(Flow.MATTERS_REJECTED) + community.agenda().proposed().size());
        equal("matters decided = carried out + left undone + under way", community, week, ledger.total(Flow.MATTERS_DECIDED),
                ledger.total(Flow.MATTERS_CARRIED_OUT) + ledger.total(Flow.MATTERS_LEFT_UNDONE) + community.agenda().underway().size());
    }

    private static void practices(Community community, int week) {
        Ledger ledger = community.ledger();
        equal("practices tried + ordered − ended = practices that are there", community, week,
                ledger.total(Flow.PRACTICES_TRIED) + ledger.total(Flow.PRACTICES_ORDERED) - ledger.total(Flow.PRACTICES_ENDED),
                community.practices().count());
        for (Practice practice : Practice.values()) {
            share("depth of a practice", community.practices().depth(practice), community, week);
            share("what is heard of a practice", community.practices().heard(practice), community, week);
        }
    }

    private static void money(District district, int week) {
        double byLever = 0;
        for (Township township : district.townships()) {
            for (Community community : township.communities()) {
                for (Flow flow : Flow.MONEY) {
                    byLever += community.ledger().total(flow);
                }
            }
        }
        equal("money spent by lever = bills paid by the district", district.townships().get(0).communities().get(0), week,
                byLever, district.spent());
    }

    private static void ranges(Community community, int week) {
        for (Resident resident : community.residents()) {
            share("trust", resident.trust(), community, week);
            share("expectation", resident.expectation(), community, week);
            share("sense of gain", resident.gain(), community, week);
            share("sense of happiness", resident.happiness(), community, week);
            share("sense of security", resident.security(), community, week);
            share("efficacy", resident.efficacy(), community, week);
        }
        for (Worker worker : community.staff().present()) {
            share("exhaustion", worker.exhaustion(), community, week);
            share("identity", worker.identity(), community, week);
            share("engagement", worker.engagement(), community, week);
        }
        share("paper share", community.pressure().paper(), community, week);
        share("felt detection", community.pressure().detection(), community, week);
        share("attention", community.reform().attention(), community, week);
        share("public record", community.record().solved(), community, week);
        share("fidelity of reforms", community.reform().fidelity(), community, week);
        share("norms", community.norms().strength(), community, week);
        share("norms kept", community.norms().kept(), community, week);
        share("convention in force", community.norms().convention(), community, week);
        share("convention owned", community.norms().owned(), community, week);
        share("awareness of the law", community.law().awareness(), community, week);
        share("known share settled", community.disputes().settledShare(), community, week);
        share("fit of social work", community.contract().fit(), community, week);
        share("voice", community.agenda().voice(), community, week);
        share("accountability to voters", community.mandate().accountable(), community, week);
        share("share that supervision finds", community.mandate().supervised(), community, week);
        atLeastZero("fund that residents decide on", community.agenda().fund(), community, week);
        for (Matter matter : Matter.values()) {
            share("share of problems prevented", community.agenda().prevented(matter), community, week);
            atLeastZero("unsolved matters of a kind", community.record().unsolved(matter), community, week);
        }
        atLeastZero("training", community.terms().training(), community, week);
        for (Case waiting : community.cases().waiting()) {
            atLeastZero("hours left of a case", waiting.hoursLeft(), community, week);
        }
        for (Flow flow : Flow.values()) {
            atLeastZero(flow.name(), community.ledger().total(flow), community, week);
        }
    }

    private static void equal(String law, Community community, int week, double left, double right) {
        if (!(Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left)))) {
            throw broken(law + ": " + left + " against " + right, community, week);
        }
    }

    private static void share(String what, double value, Community community, int week) {
        if (!(value >= 0 && value <= 1)) {
            throw broken(what + " lies in [0, 1]: " + value, community, week);
        }
    }

    private static void atLeastZero(String what, double value, Community community, int week) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw broken(what + " is a number and not negative: " + value, community, week);
        }
    }

    private static IllegalStateException broken(String law, Community community, int week) {
        return new IllegalStateException(
                "conservation law broken in community " + community.identity().id() + ", week " + week + ": " + law);
    }
}
