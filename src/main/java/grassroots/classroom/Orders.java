package grassroots.classroom;

import grassroots.policy.AdmissionList;
import grassroots.policy.Deliberation;
import grassroots.policy.Levers;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Sinking;
import grassroots.policy.Target;
import grassroots.process.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moves of townships as dated policies, each aimed at its township alone, so that the scenario of a class played is a scenario like
 * any other and repeats it to the last bit. What stays as it was is not ordered anew.
 */
final class Orders {
    /** The levers that townships decide on in a class, and nobody else. */
    static final Set<String> LEVERS = Set.of("sinking", "admission-list", "deliberation");

    private static final LeverBook BOOK = new LeverBook();

    private final Levers standard;
    private final int today;
    private List<ScheduledPolicy> policies;

    /** Orders given at the end of a day, which add to these policies. */
    Orders(List<ScheduledPolicy> policies, Levers standard, int today) {
        this.policies = policies;
        this.standard = standard;
        this.today = today;
    }

    /** Posts that a township of so many residents has to send down: all that its desk can lose. */
    static int posts(long residents, double deskLost) {
        double most = Math.min(1 / deskLost, 20);
        return Math.max(1, (int) Math.floor(most * residents / 10_000 + 1e-9));
    }

    /** Policies as they were at the end of a day, before what was decided on it or later; those of the scenario itself stay. */
    static List<ScheduledPolicy> asOf(List<ScheduledPolicy> policies, List<ScheduledPolicy> own, int day) {
        Set<String> names = own.stream().map(ScheduledPolicy::name).collect(Collectors.toSet());
        return policies.stream()
                .filter(policy -> names.contains(policy.name()) || policy.start() <= day)
                .map(policy -> names.contains(policy.name()) || policy.end() < day
                        ? policy
                        : new ScheduledPolicy(policy.name(), policy.policy(), policy.start(), policy.ramp(), Integer.MAX_VALUE, policy.target()))
                .toList();
    }

    /** A township of so many residents moves. */
    Orders add(int township, long residents, Move move) {
        Sinking sinking = (Sinking) BOOK.valueOf("sinking", standard);
        double staff = move.staff() * 10_000.0 / residents;
        add(township, "staff", new Sinking(staff, sinking.services(), sinking.recall(), sinking.rule()));
        AdmissionList list = (AdmissionList) BOOK.valueOf("admission-list", standard);
        add(township, "gate", new AdmissionList(move.gate(), list.leakageControl(), list.moneyFollowsTasks()));
        Deliberation meetings = (Deliberation) BOOK.valueOf("deliberation", standard);
        add(township, "meetings", new Deliberation(move.meetings(), meetings.matters(), meetings.disclosure(), meetings.bindingness(), meetings.funds()));
        return this;
    }

    private void add(int township, String what, Policy value) {
        ScheduledPolicy before = inForce(township, value.key());
        if (before == null ? value.equals(standard.valueOf(value)) : value.equals(before.policy())) {
            return;
        }
        List<ScheduledPolicy> after = new ArrayList<>(policies);
        int start = Decision.tomorrow(today);
        if (before != null) {
            after.set(after.indexOf(before), new ScheduledPolicy(before.name(), before.policy(), before.start(), before.ramp(), today, before.target()));
            start += fewer(before.policy(), value) ? Calendar.WEEK : 0;
        }
        if (!value.equals(standard.valueOf(value))) {
            String name = "township-" + township + "-" + what + "-" + (Decision.tomorrow(today) / Calendar.QUARTER + 1);
            after.add(new ScheduledPolicy(name, value, start, 0, Integer.MAX_VALUE, of(township)));
        }
        policies = after;
    }

    /** Staff cannot be called back by halves: all come home first, and the smaller number goes down a week later. */
    private static boolean fewer(Policy before, Policy after) {
        return after instanceof Sinking sinking && sinking.staff() < ((Sinking) before).staff();
    }

    private ScheduledPolicy inForce(int township, String key) {
        return policies.stream()
                .filter(policy -> policy.policy().key().equals(key) && policy.end() > today && policy.target().equals(of(township)))
                .findFirst()
                .orElse(null);
    }

    private static Target of(int township) {
        return new Target(1, Target.Assignment.RANDOM, List.of(township), "", "");
    }

    /** All policies now. */
    List<ScheduledPolicy> policies() {
        return policies;
    }
}
