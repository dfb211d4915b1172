package grassroots.classroom;

import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Worker;
import java.util.Arrays;

/** A worker's story: what is in hand when the day closes and how it ends, the week's hours, how work wears or builds. */
final class WorkerFollower extends Follower {
    private static final int WEEK = 7;
    private static final double WORTH_TELLING = 0.005;

    private final long post;
    private Worker worker;
    private Case inHand;
    private double exhaustion;
    private double engagement;
    private double identity;

    WorkerFollower(Community home, long post, Story story) {
        super(home, story);
        this.post = post;
        this.worker = holder(home);
        remember();
    }

    private Worker holder(Community home) {
        return home.staff().present().stream().filter(one -> one.post() == post).findFirst().orElse(null);
    }

    private void remember() {
        if (worker != null) {
            inHand = worker.inHand();
            exhaustion = worker.exhaustion();
            engagement = worker.engagement();
            identity = worker.identity();
        }
    }

    @Override
    public void dayEnds(Community home, int day) {
        Worker now = holder(home);
        if (now != worker) {
            changes(now, day);
            worker = now;
            remember();
        } else if (worker != null) {
            hands(home, day);
            month(day);
        }
        if (Math.floorMod(day, WEEK) == WEEK - 1 && worker != null) {
            week(home, day);
        }
    }

    private void changes(Worker now, int day) {
        if (worker != null) {
            tell(day, "left the post after " + Story.amount(Math.floor(worker.months())) + " months, exhaustion " + Story.index(exhaustion),
                    "在岗" + Story.amount(Math.floor(worker.months())) + "个月后离职，倦怠 " + Story.index(exhaustion));
        }
        if (now != null) {
            tell(day, "somebody new holds the post, with skill " + Story.index(now.skill()), "新人到岗，技能 " + Story.index(now.skill()));
        }
    }

    private void hands(Community home, int day) {
        Case now = worker.inHand();
        if (now == inHand) {
            return;
        }
        String en = inHand == null ? "" : "done with " + CaseWords.about(inHand.problem()).en() + " (" + outcome(home, inHand, true) + ")";
        String zh = inHand == null ? "" : "办完" + CaseWords.about(inHand.problem()).zh() + "(" + outcome(home, inHand, false) + ")";
        if (now != null) {
            boolean formal = now.handling() == Case.Handling.FORMAL;
            en += (en.isEmpty() ? "" : "; ") + "has " + CaseWords.about(now.problem()).en() + " in hand" + (formal ? ", for the record only" : ", in earnest");
            zh += (zh.isEmpty() ? "" : "；") + "手上是" + CaseWords.about(now.problem()).zh() + (formal ? "，只为留痕" : "，认真办理");
        }
        tell(day, en, zh);
        inHand = now;
    }

    private static String outcome(Community home, Case done, boolean english) {
        if (done.end() != null) {
            return english ? CaseWords.end(done).en() : CaseWords.end(done).zh();
        }
        if (home.cases().elsewhere().contains(done)) {
            return english ? "now waits for other people" : "等待其他单位";
        }
        return home.cases().waiting().contains(done) ? english ? "laid down" : "搁置" : english ? "passed up" : "上交";
    }

    private void month(int day) {
        if (Math.abs(worker.exhaustion() - exhaustion) < WORTH_TELLING && Math.abs(worker.engagement() - engagement) < WORTH_TELLING
                && Math.abs(worker.identity() - identity) < WORTH_TELLING) {
            return;
        }
        tell(day, "a month on: exhaustion " + Story.moved(exhaustion, worker.exhaustion()) + ", engagement " + Story.moved(engagement, worker.engagement())
                        + ", professional identity " + Story.moved(identity, worker.identity()),
                "又过一月：倦怠 " + Story.moved(exhaustion, worker.exhaustion()) + "，敬业 " + Story.moved(engagement, worker.engagement())
                        + "，职业认同 " + Story.moved(identity, worker.identity()));
        exhaustion = worker.exhaustion();
        engagement = worker.engagement();
        identity = worker.identity();
    }

    private void week(Community home, int day) {
        String[] hours = {each(home, Flow.HOURS_UPWARD, Flow.HOURS_MEETINGS), each(home, Flow.HOURS_CASES), each(home, Flow.HOURS_OVERTIME)};
        tell(day, "the week, as for each colleague: " + hours[0] + " hours for what comes from above, " + hours[1] + " for residents' cases, " + hours[2] + " of overtime",
                "这一周(同事人均)：上级事务" + hours[0] + "小时，居民个案" + hours[1] + "小时，加班" + hours[2] + "小时");
    }

    private static String each(Community home, Flow... flows) {
        double hours = Arrays.stream(flows).mapToDouble(home.ledger()::week).sum();
        return Story.amount(hours / Math.max(1, home.staff().present().size()));
    }
}
