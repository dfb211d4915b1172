package grassroots.docking;

import java.util.ArrayList;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The core loop as one writes it on MASON alone: one Steppable for each resident, one for each worker. */
public final class Twin extends SimState {
    private static final long serialVersionUID = 1;
    private static final int WEEK = 7;
    private static final int RESIDENTS = 0;
    private static final int WORKERS = 1;
    private static final int ASSEMBLY = 2;
    private static final int COLLECTION = 3;

    /** How MASON is told to step residents and workers. */
    public enum Stepping {
        /** All of them in one Sequence a day. */
        ONE_SEQUENCE,
        /** Each scheduled by itself: residents first, in an order that MASON shuffles each day, then workers. */
        EACH_BY_ITSELF
    }

    final CoreLoopRules rules;
    final Nature nature;
    private final Stepping stepping;
    private final TwinCollection collection = new TwinCollection();
    TwinResident[] residents;
    TwinWorker[] workers;
    int day;

    /** A twin that draws from MASON's generator. */
    public Twin(long seed, CoreLoopRules rules, Stepping stepping) {
        super(seed);
        this.rules = rules;
        this.nature = new Generator(random, rules);
        this.stepping = stepping;
    }

    /** A twin that is fed. */
    Twin(Nature nature, CoreLoopRules rules, Stepping stepping) {
        super(0);
        this.rules = rules;
        this.nature = nature;
        this.stepping = stepping;
    }

    @Override
    public void start() {
        super.start();
        settle();
        if (stepping == Stepping.ONE_SEQUENCE) {
            List<Steppable> all = new ArrayList<>(List.of(residents));
            all.addAll(List.of(workers));
            everyDay(RESIDENTS, new Sequence(all.toArray(Steppable[]::new)));
        } else {
            List.of(residents).forEach(resident -> everyDay(RESIDENTS, resident));
            List.of(workers).forEach(worker -> everyDay(WORKERS, worker));
        }
        schedule.scheduleRepeating(Schedule.EPOCH, ASSEMBLY, new TwinAssembly(), CoreLoopRules.MONTH);
        schedule.scheduleRepeating(Schedule.EPOCH + WEEK - 1, COLLECTION, collection, WEEK);
    }

    private void everyDay(int ordering, Steppable step) {
        schedule.scheduleRepeating(Schedule.EPOCH, ordering, step, 1);
    }

    private void settle() {
        day = -1;
        collection.weekly.clear();
        workers = new TwinWorker[rules.communities()];
        residents = new TwinResident[rules.residents()];
        for (int i = 0; i < residents.length; i++) {
            int community = i / rules.size();
            if (workers[community] == null) {
                workers[community] = new TwinWorker();
            }
            residents[i] = new TwinResident(i, workers[community], nature, rules.trust());
        }
    }

    /** Lets one day pass. */
    public void stepDay() {
        day++;
        schedule.step(this);
    }

    /** Lets all days pass; the outcomes after the last. */
    public Outcomes run() {
        while (day < CoreLoopRules.DAYS - 1) {
            stepDay();
        }
        return outcomes();
    }

    /** The outcomes at the end of each week so far. */
    public List<Outcomes> weekly() {
        return List.copyOf(collection.weekly);
    }

    /** The outcomes now. */
    public Outcomes outcomes() {
        long solved = 0;
        for (TwinWorker worker : workers) {
            solved += worker.solved;
        }
        double trust = 0;
        int active = 0;
        for (TwinResident resident : residents) {
            trust += resident.trust;
            active += resident.active ? 1 : 0;
        }
        return new Outcomes(solved, trust / residents.length, (double) active / residents.length);
    }
}
