package grassroots.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The upward tasks on a community's desk, the most urgent first. */
public final class TaskFile implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<UpwardTask> open = new ArrayList<>();

    /** Open tasks by due day, those due on the same day in the order of arrival. */
    public List<UpwardTask> open() {
        return open;
    }

    /** A task arrives. */
    public void add(UpwardTask task) {
        int place = open.size();
        while (place > 0 && open.get(place - 1).due() > task.due()) {
            place--;
        }
        open.add(place, task);
    }

    /**
     * The slowest pace that meets every deadline.
     *
     * @param today working day of today
     * @return hours a day
     */
    public double paceNeeded(int today) {
        double sum = 0;
        double pace = 0;
        for (UpwardTask task : open) {
            sum += task.hoursLeft();
            pace = Math.max(pace, sum / Math.max(1, task.due() - today + 1));
        }
        return pace;
    }
}
