package grassroots.metrics;

import grassroots.process.Submodel;
import grassroots.world.Community;
import grassroots.world.World;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the world at the end of each week, community by community in the order of the world, and changes nothing. */
public final class Recorder implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WEEKS_OF_YEAR = 52;

    private final List<String> keys = new ArrayList<>();
    private transient Metric[] metrics;
    private final int firstWeek;
    private final List<double[]> weeks = new ArrayList<>();
    private final List<CommunityYears.Row> years = new ArrayList<>();
    private final double[] tops;
    private final double[] bottoms;
    private int weeksOfYear;
    private final double[] lastTops;
    private final double[] lastBottoms;

    /**
     * A recorder of the metrics that the submodels give meaning to.
     *
     * @param submodels that take part
     * @param wanted keys of the metrics to record, empty for all
     * @param communities how many there are
     * @param firstWeek number of the first week, negative in the warm-up
     */
    public Recorder(Set<Submodel> submodels, List<String> wanted, int communities, int firstWeek) {
        for (Metric metric : Metrics.of(submodels)) {
            if (wanted.isEmpty() || wanted.contains(metric.key())) {
                keys.add(metric.key());
            }
        }
        this.metrics = called(keys);
        this.firstWeek = firstWeek;
        this.tops = new double[communities * keys.size()];
        this.bottoms = new double[tops.length];
        this.lastTops = new double[tops.length];
        this.lastBottoms = new double[tops.length];
    }

    /** Reads the week that ends in the n-th community of the world; different communities may be read at the same time. */
    public void read(Community community, int number) {
        Metric[] read = metrics;
        for (int m = 0, place = number * read.length; m < read.length; m++, place++) {
            lastTops[place] = read[m].numerator().applyAsDouble(community);
            lastBottoms[place] = read[m].denominator() == null ? 0 : read[m].denominator().applyAsDouble(community);
            tops[place] += lastTops[place];
            bottoms[place] += lastBottoms[place];
        }
    }

    /** Adds up the week that ends, once all communities are read. */
    public void recordWeek(World world) {
        Metric[] read = metrics;
        double[] top = new double[read.length];
        double[] bottom = new double[read.length];
        for (int place = 0; place < lastTops.length;) {
            for (int m = 0; m < read.length; m++, place++) {
                top[m] += lastTops[place];
                bottom[m] += lastBottoms[place];
            }
        }
        double[] values = new double[read.length];
        for (int m = 0; m < read.length; m++) {
            values[m] = read[m].across() == null
                    ? read[m].value(top[m], bottom[m])
                    : read[m].across().applyAsDouble(world);
        }
        weeks.add(values);
        weeksOfYear++;
        if (Math.floorMod(firstWeek + weeks.size(), WEEKS_OF_YEAR) == 0) {
            closeYear(world);
        }
    }

    /** Keys of what is recorded, in column order. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** Weeks recorded so far. */
    public int weeks() {
        return weeks.size();
    }

    /** The n-th week recorded, one value per key. */
    public double[] week(int n) {
        return weeks.get(n).clone();
    }

    /** Number of the first week, negative in the warm-up. */
    public int firstWeek() {
        return firstWeek;
    }

    /** A metric of one community in the last week recorded, NaN where it has no value. */
    public double lastWeek(int community, int key) {
        int place = community * keys.size() + key;
        return metrics[key].value(lastTops[place], lastBottoms[place]);
    }

    /** Numerator of a metric of one community in the last week recorded. */
    public double lastNumerator(int community, int key) {
        return lastTops[community * keys.size() + key];
    }

    /** Denominator of a metric of one community in the last week recorded. */
    public double lastDenominator(int community, int key) {
        return lastBottoms[community * keys.size() + key];
    }

    /** The end of the run: a year that is not over is closed as it is. */
    public Observation observation(World world, Panel panel) {
        if (weeksOfYear > 0) {
            closeYear(world);
        }
        return new Observation(new Series(List.copyOf(keys), firstWeek, weeks.toArray(double[][]::new)),
                new CommunityYears(List.copyOf(keys), List.copyOf(years)), panel);
    }

    private void closeYear(World world) {
        int year = Math.floorDiv(firstWeek + weeks.size() - 1, WEEKS_OF_YEAR) + 1;
        Metric[] read = metrics;
        int place = 0;
        for (Community community : world.communities()) {
            double[] values = new double[read.length];
            for (int m = 0; m < read.length; m++, place++) {
                values[m] = read[m].value(tops[place], bottoms[place]);
            }
            years.add(new CommunityYears.Row(community.identity().id(), community.identity().township() + 1,
                    community.identity().type().name().toLowerCase(java.util.Locale.ROOT), year, values));
        }
        java.util.Arrays.fill(tops, 0);
        java.util.Arrays.fill(bottoms, 0);
        weeksOfYear = 0;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        metrics = called(keys);
    }

    private static Metric[] called(List<String> keys) {
        return keys.stream().map(Metrics::of).toArray(Metric[]::new);
    }
}
