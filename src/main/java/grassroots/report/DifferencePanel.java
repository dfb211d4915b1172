package grassroots.report;

import grassroots.experiment.DifferenceSeries;
import grassroots.metrics.Metric;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * How far scenarios lie from the one they are compared with, with bands that hold at all weeks together; the zero line is that
 * scenario, the wash around it what is too small to matter.
 */
final class DifferencePanel implements Panel {
    private static final double MATTERS_SHOWN = 6;
    private static final double BANDS_SHOWN = 4;

    private final Metric metric;
    private final List<Track> tracks;
    private final List<String> names;
    private final ComparisonWords words;

    /**
     * The panel of one outcome.
     *
     * @param series one for each scenario, all of the same metric
     * @param names what to call them at the ends of their lines
     */
    DifferencePanel(List<DifferenceSeries> series, List<String> names, int from, ComparisonWords words) {
        this.metric = series.get(0).metric();
        this.tracks = series.stream().map(one -> Track.of(one, from)).toList();
        this.names = names;
        this.words = words;
    }

    @Override
    public String heading() {
        String name = metric.label().in(words.language());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1)
                + words.words(", difference, ", "，差值，") + words.unit(metric);
    }

    @Override
    public boolean isIdle() {
        return tracks.stream().noneMatch(Track::holdsAnything);
    }

    @Override
    public Units units() {
        return Units.of(metric.unit());
    }

    /** Bands far wider than what they are about are cut at the edge. */
    @Override
    public Scale scale(int ticks) {
        double size = tracks.stream().flatMapToDouble(track -> track.known().mapToDouble(i -> Math.abs(track.mean(i)))).max().orElse(0);
        double room = Math.max(BANDS_SHOWN * size, metric.matters() * MATTERS_SHOWN / 2);
        double least = tracks.stream().mapToDouble(Track::lowest).filter(Double::isFinite).min().orElse(0);
        double most = tracks.stream().mapToDouble(Track::most).filter(Double::isFinite).max().orElse(0);
        return Scale.ofDifferences(Math.max(-room, Math.min(0, least)), Math.min(room, Math.max(0, most)),
                metric.matters() * MATTERS_SHOWN, ticks);
    }

    @Override
    public void draw(Pen pen, Frame frame) {
        double top = Math.max(frame.y(metric.matters()), frame.area().y);
        double bottom = Math.min(frame.y(-metric.matters()), frame.bottom());
        pen.fill(frame.area().x, top, frame.area().width, bottom - top, Palette.WASH);
        pen.line(frame.area().x, frame.y(0), frame.right(), frame.y(0), Palette.MUTED, Palette.DASHES);
        Areas bands = new Areas(frame);
        for (int n = 0; n < tracks.size(); n++) {
            Track track = tracks.get(n);
            bands.between(track, i -> clipped(frame, track.low(i)), i -> clipped(frame, track.high(i)), Palette.band(Palette.line(n)));
        }
        bands.draw(pen);
        for (int n = 0; n < tracks.size(); n++) {
            Color colour = Palette.line(n);
            pen.draw(frame.line(tracks.get(n), tracks.get(n)::mean), colour, Palette.SOLID);
            Marker.of(n).draw(pen, frame, tracks.get(n), colour, true);
        }
    }

    private static double clipped(Frame frame, double value) {
        return frame.scale().inside(value);
    }

    @Override
    public List<EndLabel> labels() {
        List<EndLabel> labels = new ArrayList<>();
        for (int n = 0; n < tracks.size(); n++) {
            if (!Double.isNaN(tracks.get(n).last())) {
                labels.add(new EndLabel(names.get(n), tracks.get(n).last(), Palette.line(n), true));
            }
        }
        return labels;
    }
}
