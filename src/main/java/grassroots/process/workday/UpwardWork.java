package grassroots.process.workday;

import grassroots.process.Calendar;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.UpwardTask;
import grassroots.world.Worker;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/** Workers do upward tasks, the most urgent first, each in earnest or on paper only. */
final class UpwardWork implements Serializable {
    private static final long serialVersionUID = 1;

    private final WorkdayParameters.Paper parameters;
    private final Calendar calendar;

    UpwardWork(WorkdayParameters.Paper parameters, Calendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** Lets a worker spend up to so many hours on upward tasks; how many were spent. */
    double work(Community community, Turn turn, Worker worker, double hours, double productivity) {
        List<UpwardTask> open = community.tasks().open();
        lapse(community, turn, open);
        double left = hours;
        while (left > 0 && !open.isEmpty()) {
            UpwardTask task = open.get(0);
            if (!task.begun()) {
                begin(community, turn, task);
            }
            double needed = task.hoursLeft() / productivity;
            if (needed > left) {
                task.worked(left * productivity);
                return hours;
            }
            left -= needed;
            open.remove(0);
            community.ledger().count(task.onPaper() ? Flow.TASKS_PAPER : Flow.TASKS_PROPER);
        }
        return hours - Math.max(0, left);
    }

    private void begin(Community community, Turn turn, UpwardTask task) {
        boolean paper = turn.draws().happens(
                Chance.ON_PAPER, Draws.pair(task.number(), community.number()), community.pressure().paper());
        double hours = paper ? task.hours() * parameters.hours() : task.hours();
        task.begin(paper, hours);
        community.ledger().add(Flow.HOURS_SPARED, task.hours() - hours);
    }

    private void lapse(Community community, Turn turn, List<UpwardTask> open) {
        int last = calendar.workday(turn.day()) - parameters.lapses();
        Iterator<UpwardTask> tasks = open.iterator();
        while (tasks.hasNext() && tasks.next().due() < last) {
            tasks.remove();
            community.ledger().count(Flow.TASKS_EXPIRED);
        }
    }
}
