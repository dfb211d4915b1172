package grassroots.report;

import grassroots.policy.Lever;
import grassroots.policy.ScheduledPolicy;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Says above a chart which policies start and end when, and marks the days through every panel. */
final class PolicyMarks {
    private static final int ROW = 23;
    private static final int GAP = 7;
    private static final Color RAMP = new Color(15, 118, 110, 15);

    private final List<ScheduledPolicy> policies;
    private final Lettering lettering;
    private final Font font;

    PolicyMarks(List<ScheduledPolicy> policies, Lettering lettering) {
        this.policies = policies;
        this.lettering = lettering;
        this.font = lettering.plain(16);
    }

    /**
     * One mark: a day and what happens on it.
     *
     * @param week when
     * @param lines the words
     * @param left where the words begin
     * @param level rows of later marks below them
     */
    private record Mark(double week, List<String> lines, double left, int level) {
        int top() {
            return level + lines.size();
        }
    }

    /** Room the labels need above the highest panel. */
    int height(Frame frame) {
        return marks(frame).stream().mapToInt(Mark::top).max().orElse(0) * ROW;
    }

    /** Light washes while policies grow to their full value. */
    void ramps(Pen pen, Frame frame) {
        policies.stream().filter(policy -> policy.start() / 7.0 < frame.to() && policy.ramp() > 0)
                .map(policy -> List.of(policy.start(), policy.ramp())).distinct()
                .forEach(ramp -> {
                    double left = frame.x(Math.max(frame.from(), ramp.get(0) / 7.0));
                    double right = frame.x(Math.min(frame.to(), (ramp.get(0) + ramp.get(1)) / 7.0));
                    pen.fill(left, frame.area().y, right - left, frame.area().height, RAMP);
                });
    }

    /** Dotted lines through a panel. */
    void lines(Pen pen, Frame frame) {
        for (Mark mark : marks(frame)) {
            double x = frame.x(mark.week);
            pen.line(x, frame.area().y, x, frame.bottom(), Palette.TEAL, Palette.DOTS);
        }
    }

    /** The labels, each beside the line of its day; later days stand lower where they would meet. */
    void labels(Pen pen, Frame frame) {
        for (Mark mark : marks(frame)) {
            double y = frame.area().y - mark.top() * ROW;
            pen.line(frame.x(mark.week), y + 3, frame.x(mark.week), frame.area().y, Palette.TEAL, Palette.DOTS);
            for (String line : mark.lines) {
                y += ROW;
                if (mark.left < frame.x(mark.week)) {
                    pen.fill(mark.left - GAP, y - ROW + 1, Lettering.width(line, font) + GAP, ROW, Palette.PAPER);
                }
                pen.text(line, mark.left, y - 6, font, Palette.TEAL);
            }
        }
    }

    private List<Mark> marks(Frame frame) {
        List<Mark> marks = new ArrayList<>();
        events().descendingMap().forEach((week, events) -> {
            if (week >= frame.from() && week < frame.to()) {
                marks.add(0, mark(frame, week, events, marks));
            }
        });
        return marks;
    }

    /** What happens when: the names of policies that start or end in a week. */
    private NavigableMap<Double, List<String>> events() {
        NavigableMap<Double, List<String>> events = new TreeMap<>();
        for (ScheduledPolicy policy : policies) {
            events.computeIfAbsent(policy.start() / 7.0, week -> new ArrayList<>()).add(name(policy));
            if (policy.end() != Integer.MAX_VALUE) {
                events.computeIfAbsent((policy.end() + 1) / 7.0, week -> new ArrayList<>())
                        .add(name(policy) + words(" ends", "结束"));
            }
        }
        return events;
    }

    private Mark mark(Frame frame, double week, List<String> events, List<Mark> later) {
        double edge = Page.WIDTH - Page.MARGIN;
        double right = frame.x(week) + GAP;
        List<String> lines = lines(events, Math.max(edge - right, frame.area().width / 2.0));
        double width = lines.stream().mapToDouble(line -> Lettering.width(line, font)).max().orElse(0);
        double left = right + width <= edge ? right : frame.x(week) - GAP - width;
        double end = left + width + GAP;
        int level = later.stream().filter(other -> Math.min(other.left, frame.x(other.week)) < end)
                .mapToInt(Mark::top).max().orElse(0);
        return new Mark(week, lines, left, level);
    }

    private List<String> lines(List<String> names, double width) {
        List<String> lines = new ArrayList<>();
        String line = names.get(0);
        for (String name : names.subList(1, names.size())) {
            String longer = line + words(", ", "、") + name;
            if (Lettering.width(longer, font) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = name;
            }
        }
        lines.add(line);
        return lines;
    }

    private String name(ScheduledPolicy policy) {
        String key = policy.policy().key();
        boolean own = !policy.name().equals(key);
        return own || !lettering.isChinese()
                ? Tried.english(policy)
                : policy.policy().getClass().getAnnotation(Lever.class).zh();
    }

    private String words(String en, String zh) {
        return lettering.isChinese() ? zh : en;
    }
}
