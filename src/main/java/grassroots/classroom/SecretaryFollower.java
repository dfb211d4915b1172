package grassroots.classroom;

import grassroots.world.Community;
import grassroots.world.Flow;
import java.util.EnumMap;
import java.util.Map;

/** A party secretary's story: what comes from above and what becomes of it, inspections, failures that surface, hands that leave. */
final class SecretaryFollower extends Follower {
    private static final int WEEK = 7;
    private static final Flow[] COUNTED = {Flow.INSPECTIONS, Flow.RESEARCH_VISITS, Flow.PAPER_FOUND, Flow.PETITIONS, Flow.INCIDENTS, Flow.QUIT, Flow.HIRED, Flow.SENT_DOWN, Flow.RECALLED};

    private final Map<Flow, Double> atDay = new EnumMap<>(Flow.class);

    SecretaryFollower(Community home, Story story) {
        super(home, story);
        remember(home, atDay);
    }

    private static void remember(Community home, Map<Flow, Double> counts) {
        for (Flow flow : COUNTED) {
            counts.put(flow, total(home, flow));
        }
    }

    private static String week(Community home, Flow flow) {
        return Story.amount(home.ledger().week(flow));
    }

    @Override
    public void dayEnds(Community home, int day) {
        event(home, day, Flow.INSPECTIONS, "an inspection came", "迎接一次督查检查");
        event(home, day, Flow.RESEARCH_VISITS, "an inspection came as a research visit", "以调研名义来了一次检查");
        event(home, day, Flow.PAPER_FOUND, "work on paper was found out and must be done over", "纸面工作被查实，须返工");
        event(home, day, Flow.PETITIONS, "a resident took a failed matter to a higher level", "有居民因事未办成而信访");
        event(home, day, Flow.INCIDENTS, "a hazard became an incident", "隐患酿成安全事件");
        event(home, day, Flow.QUIT, "a worker quit", "一名工作者离职");
        event(home, day, Flow.HIRED, "a new worker came", "新工作者到岗");
        event(home, day, Flow.SENT_DOWN, "somebody was sent down from above to help", "上级下派一人");
        event(home, day, Flow.RECALLED, "somebody who had been sent down was called back", "一名下派人员被抽回");
        remember(home, atDay);
        if (Math.floorMod(day, WEEK) == WEEK - 1) {
            week(home, day);
        }
    }

    private void event(Community home, int day, Flow flow, String en, String zh) {
        double times = total(home, flow) - atDay.get(flow);
        if (times >= 1) {
            tell(day, en + (times > 1 ? " (" + Story.amount(times) + " times)" : ""), zh + (times > 1 ? "(" + Story.amount(times) + "次)" : ""));
        }
    }

    private void week(Community home, int day) {
        String fresh = week(home, Flow.TASKS_NEW);
        String leaked = week(home, Flow.TASKS_LEAKED);
        String blocked = week(home, Flow.TASKS_BLOCKED);
        String proper = week(home, Flow.TASKS_PROPER);
        String paper = week(home, Flow.TASKS_PAPER);
        String solved = week(home, Flow.CASES_SOLVED);
        String formal = week(home, Flow.CASES_FORMAL);
        tell(day, "the week: " + fresh + " tasks from above, " + leaked + " more that leaked back, " + blocked + " turned back; " + proper + " done properly, " + paper
                        + " on paper; " + solved + " residents' cases truly solved, " + formal + " closed on paper; " + home.openCases() + " open",
                "这一周：上级任务" + fresh + "件，另有回流" + leaked + "件，挡回" + blocked + "件；认真完成" + proper + "件，纸面完成" + paper + "件；居民个案真正解决" + solved + "件，形式结案"
                        + formal + "件，未结" + home.openCases() + "件");
    }
}
