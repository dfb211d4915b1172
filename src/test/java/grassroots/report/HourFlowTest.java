package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Series;
import grassroots.parameter.Text;
import grassroots.report.HourFlow.Node;
import grassroots.report.HourFlow.Stream;
import grassroots.simulation.Shipped;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream.Builder;
import org.junit.jupiter.api.Test;

class HourFlowTest {
    private static final Series RUN = Simulation.run(Shipped.small("flagship"), 3, 1, true, Watch.NONE).weekly();
    private static final HourFlow FLOW = HourFlow.of(new Text("with", "有"), "with", List.of(RUN), 0, 40);

    private static double sum(Predicate<Stream> which) {
        return Arrays.stream(Stream.values()).filter(which).mapToDouble(FLOW::hours).sum();
    }

    @Test
    void whatFlowsIntoTheGateAndTheDeskFlowsOutOfThem() {
        for (Node node : List.of(Node.GATE, Node.DESK)) {
            double in = sum(stream -> stream.to() == node);
            assertTrue(in > 1, node + " " + in);
            assertEquals(in, sum(stream -> stream.from() == node), 1e-9, node.name());
        }
    }

    @Test
    void aGateThatIsKeptStopsHoursPartOfWhichComesBack() {
        double stopped = FLOW.hours(Stream.OWN_STAFF) + FLOW.hours(Stream.RETURNING);
        assertTrue(FLOW.hours(Stream.RETURNING) > 0 && FLOW.hours(Stream.OWN_STAFF) > 0);
        assertTrue(stopped > 0.2 * FLOW.hours(Stream.ASKED), stopped + " of " + FLOW.hours(Stream.ASKED));
    }

    @Test
    void theWeekIsWhatIsAvailableAndOvertime() {
        double asMetrics = HourFlow.WEEK.stream().mapToDouble(FLOW::hours).sum();
        assertEquals(asMetrics, FLOW.interval(HourFlow.WEEK).mean(), 1e-9);
        assertEquals(asMetrics, FLOW.interval(HourFlow.FROM_ABOVE).mean() + FLOW.hours(Stream.TRAINING)
                + FLOW.interval(HourFlow.FOR_RESIDENTS).mean(), 1e-9);
        assertEquals(40 + FLOW.hours(Stream.OVERTIME), asMetrics, 1e-6);
    }

    @Test
    void bandsAndBarsAreAsWideAsTheirHours() {
        List<Stream> shown = Arrays.stream(Stream.values()).filter(stream -> stream.from() != null)
                .filter(stream -> FLOW.hours(stream) >= HourFlow.SEEN).toList();
        double pixels = 7;
        String svg = new FlowPicture(FLOW, shown, pixels, "finding").svg().html();
        for (Stream stream : shown) {
            if (stream.to() != null && stream != Stream.LATER) {
                assertEquals(FLOW.hours(stream) * pixels, width(svg, stream), 0.11, stream.name());
            }
        }
        List<Double> bars = number(svg, "class=\"node [a-z]+\"[^>]*height=\"([0-9.]+)\"", found -> Double.parseDouble(found.group(1)));
        double drawn = bars.stream().mapToDouble(Double::doubleValue).sum();
        double meant = pixels * (sum(stream -> stream.from() != null && stream.from().column() == 0) + sum(stream -> stream.to() == Node.GATE)
                + sum(stream -> stream.to() != null && stream.to().column() == 2) + sum(stream -> stream.to() == Node.RESIDENTS) * 2);
        assertEquals(meant, drawn, 0.1 * bars.size() + 1);
    }

    /** Height of a band at its beginning. */
    private static double width(String svg, Stream stream) {
        String path = Pattern.compile("<path[^>]* d=\"([^\"]*)\"[^>]*><title>" + Pattern.quote(stream.label().en().replace("'", "&#39;") + " · ")).matcher(svg)
                .results().findFirst().orElseThrow().group(1);
        List<Double> numbers = number(path, "[0-9.]+", found -> Double.parseDouble(found.group()));
        return numbers.get(numbers.size() - 1) - numbers.get(1);
    }

    private static List<Double> number(String text, String pattern, Function<MatchResult, Double> value) {
        Builder<Double> numbers = java.util.stream.Stream.builder();
        Pattern.compile(pattern).matcher(text).results().map(value).forEach(numbers::add);
        return numbers.build().toList();
    }
}
