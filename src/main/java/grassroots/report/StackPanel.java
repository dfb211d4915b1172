package grassroots.report;

import grassroots.report.ChartPlan.PanelPlan;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Layers on one another from zero, means over replications. Where there is a world without the policies, grey dashes show
 * the upper edge of its lowest layer, the one that can be compared by eye.
 */
final class StackPanel implements Panel {
    private final PanelPlan plan;
    private final List<Track> layers;
    private final List<double[]> edges = new ArrayList<>();
    private final Track without;
    private final Vocabulary words;

    StackPanel(PanelPlan plan, Worlds worlds, int from, Vocabulary words) {
        this.plan = plan;
        this.words = words;
        List<Track> all =
                plan.keys().stream().map(key -> Track.of(worlds.metric(key), worlds.with(), from)).toList();
        List<Track> used = all.stream().filter(Track::holdsAnything).toList();
        this.layers = used.isEmpty() ? all.subList(0, 1) : used;
        Track lowest = worlds.isPaired() ? Track.of(layers.get(0).metric(), worlds.without(), from) : null;
        this.without = lowest != null && lowest.holdsAnything() ? lowest : null;
        edges.add(new double[layers.get(0).weeks().size()]);
        layers.forEach(this::lay);
    }

    private void lay(Track track) {
        double[] edge = edges.get(edges.size() - 1).clone();
        track.known().forEach(i -> edge[i] += track.mean(i));
        edges.add(edge);
    }

    @Override
    public String heading() {
        return words.heading(plan, layers.get(0).metric());
    }

    @Override
    public boolean isIdle() {
        return without == null && layers.stream().noneMatch(Track::holdsAnything);
    }

    @Override
    public Units units() {
        return Units.of(layers.get(0).metric().unit());
    }

    @Override
    public Scale scale(int ticks) {
        double most = without == null ? 0 : without.most();
        for (double value : edges.get(edges.size() - 1)) {
            most = Math.max(most, value);
        }
        return Scale.over(0, most, 0, ticks);
    }

    @Override
    public void draw(Pen pen, Frame frame) {
        Areas areas = new Areas(frame);
        for (int n = 0; n < layers.size(); n++) {
            double[] low = edges.get(n);
            double[] high = edges.get(n + 1);
            areas.between(layers.get(n), i -> low[i], i -> high[i], Palette.area(n));
        }
        areas.draw(pen);
        for (int n = 1; n < layers.size(); n++) {
            double[] edge = edges.get(n);
            pen.draw(frame.line(layers.get(n), i -> edge[i]), Palette.PAPER, Palette.SEAM);
        }
        if (without != null) {
            pen.draw(frame.line(without, without::mean), Palette.PAPER, Palette.HALO);
            pen.draw(frame.line(without, without::mean), Palette.INK, Palette.DASHES);
        }
    }

    @Override
    public List<EndLabel> labels() {
        List<EndLabel> labels = new ArrayList<>();
        int last = edges.get(0).length - 1;
        for (int n = 0; n < layers.size(); n++) {
            double middle = (edges.get(n)[last] + edges.get(n + 1)[last]) / 2;
            Color colour = Palette.words(Palette.area(n));
            labels.add(new EndLabel(words.name(layers.get(n)), middle, colour, true));
        }
        if (without != null) {
            String name = words.name(without) + words.comma() + words.without();
            labels.add(new EndLabel(name, without.last(), Palette.INK, false));
        }
        return labels;
    }
}
