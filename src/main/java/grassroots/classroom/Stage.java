package grassroots.classroom;

import grassroots.classroom.Picture.State;
import grassroots.metrics.Recorder;
import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import grassroots.process.Calendar;
import grassroots.simulation.GovernanceModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The two worlds on stage: one thread lets time pass, everybody else asks between two stretches of it. */
final class Stage implements AutoCloseable {
    private static final long MILLIS_BETWEEN_LOOKS = 5;
    static final int NEVER = Integer.MAX_VALUE;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final TwoWorlds worlds = new TwoWorlds();
    private final Pace pace = new Pace();
    private final Past past = new Past();
    private final Thread thread = new Thread(this::passTime, "classroom-stage");
    private Play play;
    private State state = State.WARMING;
    private int run;
    private int until = NEVER;
    private boolean hurried;
    private long lastStretch;
    private List<float[]> with = new ArrayList<>();
    private List<float[]> without = new ArrayList<>();
    private final Tallies townshipsWith = new Tallies();
    private final Tallies townshipsWithout = new Tallies();
    private final Prices prices = new Prices();
    private int goOnTo = -1;
    private Following following = Following.NOBODY;
    private Text trouble;
    private boolean closed;
    private volatile Picture picture;

    /** Puts a play on stage and begins its warm-up. */
    Stage(Play play) {
        opens(play);
        thread.setDaemon(true);
        thread.start();
    }

    /** What everybody sees now. */
    Picture picture() {
        return picture;
    }

    /** Another play, from its beginning. */
    void open(Play other) {
        locked(() -> opens(other));
    }

    private void opens(Play other) {
        play = other;
        run++;
        worlds.build(other);
        with = Collections.synchronizedList(new ArrayList<>());
        without = Collections.synchronizedList(new ArrayList<>());
        townshipsWith.begins(worlds.with());
        townshipsWithout.begins(worlds.with());
        goOnTo = -1;
        past.begins();
        following = Following.NOBODY;
        trouble = null;
        until = NEVER;
        state = State.WARMING;
        pace.begins();
        publish();
    }

    /** Time runs at the wanted pace, up to the end of a day or of the run. */
    void play(int lastDay) {
        locked(() -> {
            refuseUnlessReady();
            state = State.PLAYING;
            until = Math.max(lastDay, worlds.with().day() + 1);
            hurried = false;
            pace.begins();
        });
    }

    /** Time stands still. */
    void pause() {
        locked(() -> {
            if (state == State.PLAYING) {
                state = State.PAUSED;
            }
        });
    }

    /** So many days pass at full speed, then time stands still. */
    void step(int days) {
        locked(() -> {
            refuseUnlessReady();
            state = State.PLAYING;
            until = worlds.with().day() + days;
            hurried = true;
            pace.begins();
        });
    }

    /** Policies change, and time runs at the wanted pace up to the end of a day. */
    void begin(UnaryOperator<List<ScheduledPolicy>> change, int lastDay) {
        locked(() -> {
            refuseUnlessReady();
            changePolicies(change);
            state = State.PLAYING;
            until = lastDay;
            hurried = false;
            pace.begins();
        });
    }

    /** Policies change from tomorrow on. */
    void amend(UnaryOperator<List<ScheduledPolicy>> change) {
        locked(() -> changePolicies(change));
    }

    private void changePolicies(UnaryOperator<List<ScheduledPolicy>> change) {
        int today = Math.max(-1, worlds.with().day());
        List<ScheduledPolicy> policies = change.apply(worlds.with().scenario().policies());
        worlds.adopt(policies);
        past.decided(today, policies);
    }

    /** As soon as the warm-up is over, or at once where it is, time runs as fast as it goes up to the end of a day. */
    void goOnTo(int day) {
        locked(() -> {
            goOnTo = day;
            if (state == State.PAUSED) {
                goesOn();
                pace.begins();
            }
        });
    }

    private void goesOn() {
        int now = worlds.with().day();
        hurried = goOnTo > now;
        state = hurried ? State.PLAYING : State.PAUSED;
        until = hurried ? goOnTo : NEVER;
    }

    /** So many days a second, 0 for as fast as it goes. */
    void speed(double daysASecond) {
        locked(() -> pace.wants(daysASecond));
    }

    /** From tomorrow on levers are set otherwise. */
    void decide(List<Decision> decisions) {
        locked(() -> {
            if (state == State.OVER || state == State.FAILED) {
                throw over();
            }
            int today = Math.max(-1, worlds.with().day());
            changePolicies(before -> {
                List<ScheduledPolicy> policies = before;
                for (Decision decision : decisions) {
                    policies = decision.among(policies, today);
                }
                return policies;
            });
        });
    }

    /** Back to the end of a day; what was decided on it or later is forgotten. */
    void back(int day) {
        locked(() -> {
            if (worlds.isWarming() || day < -1 || day > worlds.with().day()) {
                throw new Mistake("One can go back to a day from −1, the last of the warm-up, to today.", "只能回到预热期末日(−1)至今天之间的某一天。");
            }
            past.back(worlds, day);
            run++;
            until = NEVER;
            following = following.backTo(day);
            following.watch(worlds);
            with = Collections.synchronizedList(new ArrayList<>(with.subList(0, worlds.with().recorder().weeks())));
            without = Collections.synchronizedList(new ArrayList<>(without.subList(0, worlds.with().recorder().weeks())));
            townshipsWith.keeps(worlds.with().recorder().weeks());
            townshipsWithout.keeps(worlds.with().recorder().weeks());
            trouble = null;
            state = worlds.with().over() ? State.OVER : State.PAUSED;
        });
    }

    /** Reads both worlds, which stand still meanwhile, and changes nothing. */
    <T> T read(Function<TwoWorlds, T> reader) {
        lock.lock();
        try {
            return reader.apply(worlds);
        } finally {
            lock.unlock();
        }
    }

    /** One agent is followed in both worlds from now on; {@code null} for nobody any more. */
    void follow(Function<TwoWorlds, Agent> whom) {
        locked(() -> {
            if (worlds.isWarming()) {
                throw new Mistake("The world is still warming up; wait a moment.", "世界仍在预热，请稍候。");
            }
            following = whom == null ? Following.NOBODY : Following.of(whom.apply(worlds));
            following.watch(worlds);
        });
    }

    private void refuseUnlessReady() {
        if (state == State.OVER || state == State.FAILED) {
            throw over();
        }
        if (state == State.WARMING) {
            throw new Mistake("The world is still warming up; wait a moment.", "世界仍在预热，请稍候。");
        }
    }

    private static Mistake over() {
        return new Mistake("The run is over; restart it or go back in time.", "运行已经结束，请重新开始或回到过去。");
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            publish();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void passTime() {
        while (!closed) {
            lock.lock();
            try {
                stretch();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException | Error fault) {
                state = State.FAILED;
                trouble = new Text("The program stopped at a fault of its own: " + fault + ". Restart; if it comes again, report this line.",
                        "程序自身出错而停止：" + fault + "。请重新开始；若再次出现，请反馈本行。");
                publish();
            } finally {
                lock.unlock();
            }
        }
    }

    private void stretch() throws InterruptedException {
        boolean runs = state == State.PLAYING || state == State.WARMING;
        int days = runs ? pace.due(state == State.WARMING || hurried) : 0;
        if (days == 0) {
            changed.await(runs ? MILLIS_BETWEEN_LOOKS : TimeUnit.SECONDS.toMillis(1), TimeUnit.MILLISECONDS);
            return;
        }
        long start = System.nanoTime();
        int passed = advance(days);
        long end = System.nanoTime();
        if (passed > 0) {
            pace.passed(passed, end - start, end - (lastStretch == 0 ? start : lastStretch));
        }
        lastStretch = end;
        publish();
    }

    /** Lets days pass, no further than to the next turning point; how many it were. */
    private int advance(int days) {
        int today = worlds.with().day();
        int last = play.scenario().horizon().length() - 1;
        int turning = Math.min(Math.min(until, last), past.nextSnapshot(today));
        int passed = Math.min(days, Math.min(turning - today, Calendar.WEEK - Math.floorMod(today + 1, Calendar.WEEK)));
        worlds.step(passed);
        collect();
        int now = worlds.with().day();
        if (worlds.isWarming() && now == -1) {
            worlds.part();
            without.addAll(with);
            townshipsWithout.copies(townshipsWith);
            goesOn();
            lastStretch = 0;
        }
        if (now == past.nextSnapshot(now - 1)) {
            past.remember(worlds.asleep());
        }
        if (now >= last) {
            state = State.OVER;
        } else if (now >= until) {
            state = State.PAUSED;
            until = NEVER;
        }
        return passed;
    }

    private void collect() {
        collect(worlds.with(), with);
        townshipsWith.reads(worlds.with());
        if (!worlds.isWarming()) {
            collect(worlds.without(), without);
            townshipsWithout.reads(worlds.without());
        }
    }

    private static void collect(GovernanceModel world, List<float[]> rows) {
        Recorder recorder = world.recorder();
        while (rows.size() < recorder.weeks()) {
            double[] week = recorder.week(rows.size());
            float[] row = new float[week.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) week[i];
            }
            rows.add(row);
        }
    }

    private void publish() {
        prices.reads(worlds.with());
        Recorder recorder = worlds.with().recorder();
        List<float[]> other = worlds.isWarming() ? with : without;
        float[] places = places(worlds.with());
        picture = new Picture(run, state, worlds.with().day(), play, worlds.with().scenario().policies(),
                new Picture.Weeks(recorder.keys(), recorder.firstWeek(), Math.min(with.size(), other.size()), with, other),
                new Picture.Pace(pace.wanted(), state == State.PLAYING ? pace.measured() : 0),
                new Picture.Places(places, worlds.isWarming() ? places : places(worlds.without())),
                new Picture.Townships(townshipsWith, townshipsWithout), prices.yearly(), past.days(), following.soFar(), trouble);
    }

    private static float[] places(GovernanceModel world) {
        int keys = world.recorder().keys().size();
        float[] values = new float[world.world().communities().size() * keys];
        for (int i = 0; i < values.length; i++) {
            values[i] = world.recorder().weeks() == 0 ? Float.NaN : (float) world.recorder().lastWeek(i / keys, i % keys);
        }
        return values;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        worlds.close();
    }
}
