package grassroots.simulation;

import grassroots.metrics.Observation;
import grassroots.metrics.PanelRecorder;
import grassroots.metrics.Recorder;
import grassroots.policy.Levers;
import grassroots.policy.ScheduledPolicy;
import grassroots.population.CommunityList;
import grassroots.population.WorldBuilder;
import grassroots.process.Calendar;
import grassroots.process.Session;
import grassroots.random.Draws;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.District;
import grassroots.world.Township;
import grassroots.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of one scenario on MASON's schedule. A tick is a day; within a day the orderings are policies, departments, district,
 * townships, communities and collection. Starting twice gives the same run.
 */
public final class GovernanceModel extends SimState {
    private static final long serialVersionUID = 1;

    static final int POLICIES = 0;
    static final int DEPARTMENTS = 1;
    static final int DISTRICT = 2;
    static final int TOWNSHIPS = 3;
    static final int COMMUNITIES = 4;
    static final int COLLECTION = 5;

    private Scenario scenario;
    private final CommunityList plan;
    private final long worldSeed;
    private final int threads;
    private final Look look;
    private Draws draws;
    private World world;
    private LeverCalendar calendar;
    private Recorder recorder;
    private PanelRecorder panel;
    private Order order;
    private CommunitiesInParallel communities;
    private transient Witness witness;

    /**
     * A run that has not begun.
     *
     * @param scenario what to run
     * @param seed all 64 bits count; MASON's own generator is not used
     * @param threads threads inside the run, at least 1; no effect on results
     * @param check whether conservation laws are checked at the end of each week
     */
    public GovernanceModel(Scenario scenario, long seed, int threads, boolean check) {
        this(scenario, CommunityList.drawn(scenario.world(), scenario.uncertainties().population()), seed, threads, new Look(check));
    }

    /** The same in a world of these communities, drawn or read from a file. */
    public GovernanceModel(Scenario scenario, CommunityList plan, long seed, int threads, boolean check) {
        this(scenario, plan, seed, threads, new Look(check));
    }

    /** The same, looked at more closely. */
    public GovernanceModel(Scenario scenario, CommunityList plan, long seed, int threads, Look look) {
        super(seed);
        this.scenario = scenario;
        this.plan = plan;
        this.worldSeed = seed;
        this.threads = threads;
        this.look = look;
    }

    @Override
    public void start() {
        super.start();
        draws = Draws.of(worldSeed);
        world = WorldBuilder.build(plan, scenario.uncertainties().population(), draws, threads);
        order = new Order(scenario);
        calendar = new LeverCalendar(scenario, world, draws);
        recorder = new Recorder(scenario.processes(), scenario.metrics(), world.communities().size(), firstDay() / Calendar.WEEK);
        panel = new PanelRecorder(look.panel(), world, firstDay() / Calendar.WEEK,
                community -> calendar.reaches(community, look.panel().policies()));
        communities = new CommunitiesInParallel(world.communities(), threads, order);
        fillSchedule();
    }

    private void fillSchedule() {
        calendar.schedule(this);
        everyDay(DEPARTMENTS, new Sequence(world.districts().stream()
                .flatMap(d -> d.departments().stream().map(one -> new DepartmentDay(one, d, order.departments())))
                .toArray(Steppable[]::new)));
        everyDay(DISTRICT, new Sequence(world.districts().stream()
                .map(d -> new DistrictDay(d, order.district())).toArray(Steppable[]::new)));
        everyDay(TOWNSHIPS, new Sequence(world.townships().stream()
                .map(t -> new TownshipDay(t, order.townships())).toArray(Steppable[]::new)));
        everyDay(COMMUNITIES, communities);
        everyDay(COLLECTION, new Sequence(collection()));
        schedule.scheduleRepeating(time(firstDay()) + Calendar.WEEK - 1, COLLECTION + 1, new WeekEnd(look.laws()), Calendar.WEEK);
    }

    private Steppable[] collection() {
        return new Steppable[] {
            new PassUpward(),
            new Sequence(world.districts().stream().map(d -> new DistrictDay(d, order.collection())).toArray(Steppable[]::new))
        };
    }

    private void everyDay(int ordering, Steppable step) {
        schedule.scheduleRepeating(time(firstDay()), ordering, step, 1);
    }

    @Override
    public void finish() {
        super.finish();
        if (communities != null) {
            communities.cleanUp();
        }
    }

    /** First day of the warm-up. */
    int firstDay() {
        return -scenario.horizon().warmUp();
    }

    /** MASON's time of a day. */
    double time(int day) {
        return Schedule.EPOCH + day - firstDay();
    }

    /** Today, counted from the end of the warm-up. */
    public int day() {
        return (int) schedule.getTime() + firstDay();
    }

    /** Whether the horizon is over. */
    public boolean over() {
        return schedule.getTime() >= time(scenario.horizon().length() - 1);
    }

    /** Lets one day pass; {@code false} when the horizon is over. */
    public boolean stepDay() {
        if (schedule.getTime() >= Schedule.EPOCH && over()) {
            return false;
        }
        schedule.step(this);
        return true;
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What exists now. */
    public World world() {
        return world;
    }

    /** The dice of today. */
    public Draws draws() {
        return draws.on(day());
    }

    /**
     * From tomorrow on these policies hold; the run is then the one that had them from the start.
     *
     * @throws IllegalArgumentException where they would have been otherwise on a day that has passed
     */
    public void adopt(List<ScheduledPolicy> policies) {
        Amendment.check(scenario.policies(), policies, day());
        scenario = scenario.withPolicies(policies);
        World opening = scenario.budget() == Double.POSITIVE_INFINITY
                ? world
                : WorldBuilder.build(plan, scenario.uncertainties().population(), draws, threads);
        calendar = calendar.amended(scenario, opening, draws);
        calendar.schedule(this);
    }

    /** Yuan a year that a policy costs in the communities it reaches more than what is done anyway, at today's staff and plaques. */
    public double yuanAYear(ScheduledPolicy policy) {
        return calendar.yuanAYear(policy, scenario, draws);
    }

    LeverCalendar calendar() {
        return calendar;
    }

    /** Reads the week that ends. */
    void recordWeek() {
        inEach(recorder::read);
        recorder.recordWeek(world);
        panel.recordWeek(world);
    }

    /** Someone looks at one community from now on; {@code null} for nobody. A checkpoint does not keep it. */
    public void isWatchedBy(Witness someone) {
        witness = someone;
    }

    /** Who looks at a community, {@code null} for nobody. */
    Witness witnessOf(Community community) {
        return witness != null && witness.community() == community.number() ? witness : null;
    }

    /** The levers of a community today. */
    public Levers leversOf(Community community) {
        return calendar.in(community);
    }

    /** What has been recorded so far, to be read only. */
    public Recorder recorder() {
        return recorder;
    }

    Session session() {
        return new Session(day(), calendar, draws());
    }

    /** What was seen; the last week is recorded even if it is not over. */
    public Observation observation() {
        if ((day() - firstDay() + 1) % Calendar.WEEK != 0) {
            recordWeek();
        }
        return recorder.observation(world, panel.panel(world));
    }

    /** Saves the whole run, to be resumed by {@link #resume}. */
    public void save(File file) {
        writeToCheckpoint(file);
    }

    /** The whole run as bytes, for {@link #awake}. */
    public byte[] asleep() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            preCheckpoint();
            out.writeObject(this);
        } catch (IOException e) {
            throw new IllegalStateException("a run that cannot be written: " + e.getMessage(), e);
        } finally {
            postCheckpoint();
        }
        return bytes.toByteArray();
    }

    /** A run of its own that goes on from where {@link #asleep} was called. */
    public static GovernanceModel awake(byte[] asleep) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(asleep))) {
            GovernanceModel model = (GovernanceModel) in.readObject();
            model.awakeFromCheckpoint();
            return model;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("a run that cannot be read again: " + e.getMessage(), e);
        }
    }

    /** Resumes a run from a file that {@link #save} wrote; {@code null} where it cannot be read. */
    public static GovernanceModel resume(File file) {
        return (GovernanceModel) SimState.readFromCheckpoint(file);
    }

    /** Communities of the world. */
    List<Community> communities() {
        return world.communities();
    }

    /** Does something in each community by itself, on all threads. */
    void inEach(CommunitiesInParallel.InEach what) {
        communities.each(this, what);
    }

    /** Communities that passed a case upward today. */
    List<Community> passing() {
        return communities.passing();
    }

    /** Districts of the world. */
    List<District> districts() {
        return world.districts();
    }

    /** Townships of the world. */
    List<Township> townships() {
        return world.townships();
    }
}
