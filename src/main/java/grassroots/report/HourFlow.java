package grassroots.report;

import grassroots.metrics.Series;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of a worker's week on their way: from those who ask through the township's gate to the desk, and from the desk to residents.
 * Whatever flows into a node flows out of it.
 *
 * @param name of the world
 * @param column its name in the data
 * @param weeks words for the weeks
 * @param runs hours of every stream, one value a replication
 */
record HourFlow(Text name, String column, Text weeks, Map<HourFlow.Stream, double[]> runs) {
    /** Hours below which a stream is nothing to be seen. */
    static final double SEEN = 0.05;

    private static final List<String> REACHED_THE_DESK = List.of("taskHoursPassed", "taskHoursReturning", "taskHoursDirect", "checkIns");
    private static final List<String> WENT_UPWARD = List.of("hoursUpward", "taskHoursSpared");

    /** Where hours come from, pass or end. */
    enum Node {
        DEPARTMENTS(0, Phrase.FLOW_DEPARTMENTS),
        TOWNSHIP_ADDS(0, Phrase.FLOW_ADDS),
        INSPECTIONS(0, Phrase.FLOW_INSPECTIONS),
        APPS(0, Phrase.FLOW_APPS),
        SLOW(0, Phrase.FLOW_SLOW),
        ORDERED(0, Phrase.FLOW_ORDERED),
        GATE(1, Phrase.FLOW_GATE),
        RETAINED(2, Phrase.FLOW_RETAINED),
        OWN_STAFF(2, Phrase.FLOW_OWN_STAFF),
        SAVED(2, Phrase.FLOW_SAVED),
        LATER(2, Phrase.FLOW_LATER),
        DESK(2, Phrase.FLOW_DESK),
        MEETINGS(2, Phrase.FLOW_MEETINGS),
        TRAINING(2, Phrase.FLOW_TRAINING),
        CASES(2, Phrase.FLOW_CASES),
        VISITS(2, Phrase.FLOW_VISITS),
        MEDIATION(2, Phrase.FLOW_MEDIATION),
        ORGANIZING(2, Phrase.FLOW_ORGANIZING),
        ROUNDS(2, Phrase.FLOW_ROUNDS),
        RESIDENTS(3, Phrase.FLOW_RESIDENTS);

        private final int column;
        private final Phrase label;

        Node(int column, Phrase label) {
            this.column = column;
            this.label = label;
        }

        int column() {
            return column;
        }

        Text label() {
            return label.of();
        }
    }

    /** Hours that go one way. */
    enum Stream {
        ASKED(Node.DEPARTMENTS, Node.GATE, Phrase.FLOW_DEPARTMENTS, "taskHoursAsked"),
        ADDED(Node.TOWNSHIP_ADDS, Node.GATE, Phrase.FLOW_ADDS, "taskHoursAdded"),
        RETAINED(Node.GATE, Node.RETAINED, Phrase.FLOW_RETAINED, "taskHoursRetained"),
        OWN_STAFF(Node.GATE, Node.OWN_STAFF, Phrase.FLOW_OWN_STAFF, "taskHoursTownship"),
        SAVED(Node.GATE, Node.SAVED, Phrase.FLOW_SAVED, "taskHoursSaved"),
        RETURNING(Node.GATE, Node.DESK, Phrase.FLOW_RETURNING, "taskHoursReturning"),
        PASSED(Node.GATE, Node.DESK, Phrase.FLOW_PASSED, "taskHoursPassed"),
        DIRECT(Node.INSPECTIONS, Node.DESK, Phrase.FLOW_INSPECTIONS, "taskHoursDirect"),
        CHECK_INS(Node.APPS, Node.DESK, Phrase.FLOW_APPS, "checkIns"),
        LONGER(Node.SLOW, Node.DESK, Phrase.FLOW_SLOW_LONG),
        LATER(Node.DESK, Node.LATER, Phrase.FLOW_LATER_LONG),
        SPARED(Node.DESK, null, Phrase.FLOW_PAPER, "taskHoursSpared"),
        UPWARD(Node.DESK, null, Phrase.FLOW_DESK, "hoursUpward"),
        MEETINGS(Node.ORDERED, Node.MEETINGS, Phrase.FLOW_MEETINGS, "hoursMeetings"),
        TRAINING(Node.ORDERED, Node.TRAINING, Phrase.FLOW_TRAINING, "hoursTraining"),
        CASES(Node.CASES, Node.RESIDENTS, Phrase.FLOW_CASES, "hoursCases"),
        VISITS(Node.VISITS, Node.RESIDENTS, Phrase.FLOW_VISITS, "hoursVisits"),
        MEDIATION(Node.MEDIATION, Node.RESIDENTS, Phrase.FLOW_MEDIATION, "hoursMediation"),
        ORGANIZING(Node.ORGANIZING, Node.RESIDENTS, Phrase.FLOW_ORGANIZING, "hoursOrganizing"),
        ROUNDS(Node.ROUNDS, Node.RESIDENTS, Phrase.FLOW_ROUNDS, "hoursRounds"),
        /** Part of the others. */
        OVERTIME(null, null, Phrase.FLOW_OVERTIME, "hoursOvertime");

        private final Node from;
        private final Node to;
        private final Phrase label;
        private final List<String> keys;

        Stream(Node from, Node to, Phrase label, String... keys) {
            this.from = from;
            this.to = to;
            this.label = label;
            this.keys = List.of(keys);
        }

        /** Where it comes from; null of a part of others. */
        Node from() {
            return from;
        }

        /** Where it goes; null where it ends. */
        Node to() {
            return to;
        }

        Text label() {
            return label.of();
        }
    }

    static final List<Stream> WEEK = List.of(Stream.UPWARD, Stream.MEETINGS, Stream.TRAINING, Stream.CASES, Stream.VISITS,
            Stream.MEDIATION, Stream.ORGANIZING, Stream.ROUNDS);
    static final List<Stream> FROM_ABOVE = List.of(Stream.UPWARD, Stream.MEETINGS);
    static final List<Stream> FOR_RESIDENTS = Arrays.stream(Stream.values()).filter(stream -> stream.to == Node.RESIDENTS).toList();

    /**
     * The flow of a world.
     *
     * @param runs the replications
     * @param from first week
     * @param to the week after the last
     */
    static HourFlow of(Text name, String column, List<Series> runs, int from, int to) {
        Map<Stream, double[]> hours = new EnumMap<>(Stream.class);
        for (Stream stream : Stream.values()) {
            hours.put(stream, runs.stream().mapToDouble(run -> new Span(run, from, to).hours(stream)).toArray());
        }
        return new HourFlow(name, column + " weeks " + from + " to " + (to - 1), Phrase.FLOW_WEEKS.of(week(from), week(to - 1)), hours);
    }

    private static String week(int week) {
        return String.valueOf(week).replace('-', '−');
    }

    /** Whether what is needed was measured. */
    static boolean measured(Series series) {
        return series.keys().contains("hoursUpward") && series.keys().contains("taskHoursAsked");
    }

    /** Hours a worker and week. */
    double hours(Stream stream) {
        return interval(List.of(stream)).mean();
    }

    /** The same of several streams together, with its interval over replications. */
    Interval interval(List<Stream> streams) {
        return Interval.ofMean(each(streams));
    }

    /** One value a replication. */
    double[] each(List<Stream> streams) {
        double[] sums = new double[replications()];
        streams.forEach(stream -> Arrays.setAll(sums, i -> sums[i] + runs.get(stream)[i]));
        return sums;
    }

    int replications() {
        return runs.get(Stream.ASKED).length;
    }

    /** Weeks of one replication. */
    private record Span(Series run, int from, int to) {
        private double hours(Stream stream) {
            return switch (stream) {
                case LONGER -> Math.max(0, -late());
                case LATER -> Math.max(0, late());
                default -> sum(stream.keys);
            };
        }

        private double late() {
            return sum(REACHED_THE_DESK) - sum(WENT_UPWARD);
        }

        private double sum(List<String> keys) {
            return keys.stream().filter(run.keys()::contains).mapToDouble(key -> run.mean(key, from, to))
                    .filter(mean -> !Double.isNaN(mean)).sum();
        }
    }
}
