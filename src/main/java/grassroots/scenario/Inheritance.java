package grassroots.scenario;

import grassroots.parameter.Nearest;
import grassroots.scenario.Value.Entry;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows {@code extends} down to the built-in baseline, which extends nothing. */
final class Inheritance {
    /** The version of the file format that this program reads. */
    static final String VERSION = "1";

    /** The scenario that everything extends in the end. */
    static final String BASELINE = "baseline.yaml";

    private final Problems problems;
    private final Merging merging;
    private final Set<String> seen = new LinkedHashSet<>();
    private Source world;
    private Mapping baseline;

    Inheritance(Problems problems) {
        this.problems = problems;
        this.merging = new Merging(problems);
    }

    /** A scenario with all it extends. */
    Mapping read(Source source) {
        seen.add(source.identity());
        Mapping own = Tree.read(source, problems);
        checkVersion(own, problems);
        Optional<Source> base = base(source, own);
        if (base.isEmpty()) {
            baseline = own;
        }
        Mapping merged = base.isPresent() ? merging.scenario(read(base.get()), own) : merging.scenario(Tree.group(own.place()), own);
        if (own.at(List.of("world", "file")) != null) {
            world = source;
        }
        return merged;
    }

    /** The file beside which the world's file lies, {@code null} where none names one. */
    Source world() {
        return world;
    }

    /** What the built-in baseline says. */
    Mapping baseline() {
        return baseline;
    }

    private Optional<Source> base(Source source, Mapping own) {
        Value extended = own.get("extends");
        if (extended == null) {
            Source baseline = Source.builtIn(BASELINE).orElseThrow();
            return source.identity().equals(baseline.identity()) ? Optional.empty() : Optional.of(baseline);
        }
        if (!(extended instanceof Scalar name)) {
            throw problems.with(extended.place(), "'extends' must be the name of one scenario file, found " + extended.words());
        }
        Source base = source.beside(name.text()).orElseThrow(() -> problems.with(name.place(), "no file '" + name.text()
                + "' beside this one, and no built-in scenario of that name"
                + Nearest.guess(name.text(), BuiltIn.names())));
        if (base.isFolder()) {
            throw problems.with(name.place(), name.words() + " is a folder; name a scenario file in it");
        }
        if (seen.contains(base.identity())) {
            throw problems.with(name.place(), "'" + name.text() + "' extends this file in turn; leave one 'extends' out");
        }
        return Optional.of(base);
    }

    /** Refuses a file of another format. */
    static void checkVersion(Mapping own, Problems problems) {
        Value version = own.get("schemaVersion");
        if (version == null) {
            Place place = own.place().key("schemaVersion");
            problems.add(place, "the key 'schemaVersion' is missing; write 'schemaVersion: " + VERSION + "'");
            own.entries().put("schemaVersion", new Entry(place, new Scalar(place, VERSION, false)));
        } else if (!(version instanceof Scalar scalar) || !scalar.text().equals(VERSION)) {
            throw problems.with(version.place(), "schemaVersion " + version.words() + " is not supported; this program reads "
                    + VERSION);
        }
    }
}
