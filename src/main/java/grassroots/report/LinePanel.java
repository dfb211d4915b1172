package grassroots.report;

import grassroots.metrics.Metric;
import grassroots.metrics.Series;
import grassroots.report.ChartPlan.PanelPlan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines with their bands: solid and strong for the world of the scenario, grey dashes for the one without its policies. Of
 * several metrics those that are zero throughout are left out.
 */
final class LinePanel implements Panel {
    private static final double MATTERS_SHOWN = 6;

    private final PanelPlan plan;
    private final List<Track> with;
    private final List<Track> without;
    private final Vocabulary words;

    LinePanel(PanelPlan plan, Worlds worlds, int from, Vocabulary words) {
        this.plan = plan;
        this.words = words;
        List<Metric> metrics = plan.keys().stream().map(worlds::metric).toList();
        List<Track> lines = tracks(metrics, worlds.with(), from);
        List<Track> twins = worlds.isPaired() ? tracks(metrics, worlds.without(), from) : List.of();
        int[] shown = IntStream.range(0, lines.size())
                .filter(n -> n == 0 || lines.get(n).holdsAnything() || !twins.isEmpty() && twins.get(n).holdsAnything())
                .toArray();
        this.with = IntStream.of(shown).mapToObj(lines::get).toList();
        this.without = twins.isEmpty() ? twins : IntStream.of(shown).mapToObj(twins::get).toList();
    }

    private static List<Track> tracks(List<Metric> metrics, List<Series> replications, int from) {
        return metrics.stream().map(metric -> Track.of(metric, replications, from)).toList();
    }

    @Override
    public String heading() {
        return words.heading(plan, with.get(0).metric());
    }

    @Override
    public boolean isIdle() {
        return tracks().noneMatch(Track::holdsAnything);
    }

    @Override
    public Units units() {
        return Units.of(with.get(0).metric().unit());
    }

    @Override
    public Scale scale(int ticks) {
        double least = tracks().mapToDouble(Track::least).filter(Double::isFinite).min().orElse(0);
        double most = tracks().mapToDouble(Track::most).filter(Double::isFinite).max().orElse(1);
        double matters = with.stream().mapToDouble(track -> track.metric().matters()).max().orElse(0);
        return Scale.over(least, most, matters * MATTERS_SHOWN, ticks);
    }

    private Stream<Track> tracks() {
        return Stream.concat(with.stream(), without.stream());
    }

    @Override
    public void draw(Pen pen, Frame frame) {
        Areas bands = new Areas(frame);
        without.forEach(track -> band(bands, track, Palette.WITHOUT));
        for (int n = 0; n < with.size(); n++) {
            band(bands, with.get(n), Palette.line(n));
        }
        bands.draw(pen);
        for (int n = 0; n < without.size(); n++) {
            line(pen, frame, without.get(n), Palette.WITHOUT, Palette.DASHES);
            Marker.of(n).draw(pen, frame, without.get(n), Palette.WITHOUT, false);
        }
        for (int n = 0; n < with.size(); n++) {
            line(pen, frame, with.get(n), Palette.line(n), Palette.SOLID);
            Marker.of(n).draw(pen, frame, with.get(n), Palette.line(n), true);
        }
    }

    private static void band(Areas bands, Track track, Color colour) {
        bands.between(track, track::low, track::high, Palette.band(colour));
    }

    private static void line(Pen pen, Frame frame, Track track, Color colour, BasicStroke stroke) {
        pen.draw(frame.line(track, track::mean), colour, stroke);
    }

    @Override
    public List<EndLabel> labels() {
        List<EndLabel> labels = new ArrayList<>();
        boolean alone = with.size() == 1;
        for (int n = 0; n < with.size() && (!alone || !without.isEmpty()); n++) {
            Track track = with.get(n);
            labels.add(new EndLabel(alone ? words.with() : words.name(track), track.last(), Palette.line(n), true));
        }
        for (Track track : without) {
            String name = alone ? words.without() : words.name(track) + words.comma() + words.without();
            labels.add(new EndLabel(name, track.last(), Palette.MUTED, false));
        }
        return labels.stream().filter(label -> !Double.isNaN(label.value())).toList();
    }
}
