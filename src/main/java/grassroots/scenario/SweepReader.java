package grassroots.scenario;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.parameter.Components;
import grassroots.parameter.Nearest;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import grassroots.scenario.Value.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a sweep file and the scenario it varies, or tells everything that is wrong with them. */
public final class SweepReader {
    private static final List<String> REQUIRED = List.of("name", "title", "scenario", "design");

    private final Problems problems = new Problems();
    private final Source source;
    private final List<String> overrides;
    private Mapping root;
    private Template template;
    private ReadScenario base;
    private final boolean answered;
    private Binder binder;

    private SweepReader(Source source, List<String> overrides, boolean answered) {
        this.source = source;
        this.overrides = overrides;
        this.answered = answered;
    }

    /**
     * Reads a file or a built-in sweep.
     *
     * @param overrides {@code path=value} over the scenario
     * @throws ScenarioProblems when anything is wrong
     */
    public static Sweep read(Source source, List<String> overrides) {
        return new SweepReader(source, overrides, false).read();
    }

    /**
     * Reads a sweep whose results are there already: without looking for the file of its world, or trying its levels.
     *
     * @throws ScenarioProblems when anything is wrong
     */
    public static Sweep answered(Source source) {
        return new SweepReader(source, List.of(), true).read();
    }

    private Sweep read() {
        root = Tree.read(source, problems);
        Inheritance.checkVersion(root, problems);
        if (!(root.get("scenario") instanceof Scalar) && root.get("factors") == null) {
            throw problems.with(Place.of(source.name()), "names no scenario to vary and no factors; run a scenario with 'grassroots run'");
        }
        readBase();
        binder = new Binder(problems, template == null ? new Guide(Tree.group(root.place())) : template.guide());
        binder.refuseUnknown(root, binder.guide().keys(SweepFile.class, "sweep"));
        Map<String, Optional<?>> parts = new LinkedHashMap<>();
        for (Field field : Field.of(SweepFile.class)) {
            parts.put(field.key(), field.key().equals("factors") ? Optional.of(List.of()) : part(field, parts));
        }
        checkName();
        SweepDesign design = parts.get("design").map(SweepDesign.class::cast).orElse(SweepDesign.FACTORIAL);
        List<SweepFactor> factors = base == null ? List.of() : factors(design);
        parts.get("outcomes").ifPresent(this::checkOutcomes);
        boolean complete = parts.values().stream().allMatch(Optional::isPresent);
        SweepFile file = complete ? create(parts) : null;
        if (file != null) {
            checkDesign(file);
        }
        Optional<PointTable> table = file == null || base == null ? Optional.empty() : table(file, factors);
        problems.refuse();
        return new Sweep(file, template, base, table.map(PointTable::factors).orElse(factors),
                table.map(PointTable::rows).orElse(List.of()), table.map(PointTable::source));
    }

    private Optional<?> part(Field field, Map<String, Optional<?>> parts) {
        if (field.key().equals("question") && root.get("question") == null) {
            return parts.get("title");
        }
        return binder.component(field, root, "sweep", REQUIRED.contains(field.key()) ? null : SweepFile.STANDARD);
    }

    private static SweepFile create(Map<String, Optional<?>> parts) {
        return (SweepFile) Components.create(SweepFile.class, parts.values().stream().map(Optional::get).toArray());
    }

    private void readBase() {
        if (!(root.get("scenario") instanceof Scalar name)) {
            return;
        }
        Optional<Source> file = source.beside(name.text());
        if (file.isEmpty()) {
            problems.add(name.place(), "no file '" + name.text() + "' beside this one, and no built-in scenario of that name"
                    + Nearest.guess(name.text(), BuiltIn.names()));
            return;
        }
        try {
            template = Template.of(file.get(), overrides);
            base = answered ? template.withoutWorld() : template.scenario();
        } catch (ScenarioProblems found) {
            problems.addAll(found);
        }
    }

    private void checkName() {
        if (root.get("name") instanceof Scalar name) {
            ScenarioReader.checkName(name, problems);
        }
    }

    private List<SweepFactor> factors(SweepDesign design) {
        Value list = root.get("factors");
        if (list == null) {
            if (design != SweepDesign.POINTS) {
                problems.add(root.place().key("factors"), "the key 'factors' is missing; it says what varies");
            }
            return List.of();
        }
        if (design == SweepDesign.POINTS) {
            problems.add(list.place(), "the columns of the CSV file are the factors of a 'points' design; leave 'factors' out");
            return List.of();
        }
        List<SweepFactor> factors = new FactorReader(binder, template, base.scenario(), !answered).read(list, design);
        factors.stream().filter(this::isOverridden).forEach(factor -> problems.add(Place.of(Overrides.FLAG + " " + factor.path()),
                "is a factor of this sweep and cannot be set; leave it out, or take the factor out of the file"));
        return factors;
    }

    private boolean isOverridden(SweepFactor factor) {
        return overrides.stream().anyMatch(override -> override.split("=", 2)[0].trim().equals(factor.path()));
    }

    private void checkDesign(SweepFile file) {
        SweepDesign design = file.design();
        if (design.isSampled() && file.points() < 1) {
            problems.add(root.place().key("points"), "a " + design.word() + " design needs 'points', how many it has");
        }
        if (!design.isSampled() && file.points() > 0) {
            problems.add(root.get("points").place(), "a " + design.word() + " design counts its points itself; leave 'points' out");
        }
        if (design == SweepDesign.POINTS && file.file().isEmpty()) {
            problems.add(root.place().key("file"), "a 'points' design needs 'file', the CSV file of its points");
        }
        if (design != SweepDesign.POINTS && !file.file().isEmpty()) {
            problems.add(root.get("file").place(), "only a 'points' design reads a file; leave 'file' out, or write 'design: points'");
        }
    }

    private void checkOutcomes(Object own) {
        if (base == null) {
            return;
        }
        Value list = root.get("outcomes");
        List<String> meaningful = Metrics.of(base.scenario().processes()).stream().map(Metric::key).toList();
        List<String> outcomes = ((List<?>) own).isEmpty()
                ? base.scenario().outcomes()
                : ((List<?>) own).stream().map(String.class::cast).toList();
        for (int i = 0; i < outcomes.size(); i++) {
            String key = outcomes.get(i);
            Place place = list instanceof Sequence items && !items.items().isEmpty() ? items.items().get(i).place() : root.place();
            if (!Metrics.keys().contains(key)) {
                problems.add(place, "unknown metric '" + key + "'" + Nearest.to(key, Metrics.keys())
                        .map(near -> "; did you mean '" + near + "'?").orElse("; 'grassroots describe metric' lists them"));
            } else if (!meaningful.contains(key)) {
                problems.add(place, "the metric '" + key + "' has no value in this scenario, whose 'processes' leave out what it measures;"
                        + " name other outcomes");
            } else if (outcomes.indexOf(key) < i) {
                problems.add(place, "the outcome '" + key + "' is there already; leave one out");
            }
        }
        if (outcomes.isEmpty()) {
            problems.add(root.place().key("outcomes"), "neither the sweep nor its scenario names an outcome; name at least one");
        }
    }

    private Optional<PointTable> table(SweepFile file, List<SweepFactor> factors) {
        if (file.design() != SweepDesign.POINTS || file.file().isEmpty()) {
            return Optional.empty();
        }
        Scalar name = (Scalar) root.get("file");
        Optional<Source> table = source.beside(name.text());
        if (table.isEmpty()) {
            problems.add(name.place(), "no file '" + name.text() + "' beside this one; a path is relative to the sweep file");
            return Optional.empty();
        }
        List<SweepFactor> columns = new ArrayList<>(factors);
        return Optional.of(new PointTable(table.get(), columns, new ArrayList<>())
                .read(new FactorReader(binder, template, base.scenario(), !answered), base.scenario(), problems));
    }
}
