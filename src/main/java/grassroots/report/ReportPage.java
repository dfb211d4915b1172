package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.parameter.Text;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found, on one page that needs nothing but itself, in both languages.
 *
 * @param results what it tells
 * @param language that it opens in
 */
record ReportPage(Results results, String language) {
    private static final int SHORT = 8;
    private static final int WEEK = 7;

    /** The page. */
    String html() {
        return Shell.html(title(), language, main());
    }

    private List<Object> main() {
        List<Object> main = new ArrayList<>(List.of(header()));
        main.add(results.isComparison() ? new Answer(results).section() : new RunAnswer(results).section());
        main.add(new Tried(results).section());
        if (results.isComparison()) {
            main.add(new Changes(results).section());
            main.add(new Course(results).section());
            who(main);
        }
        Flows flows = new Flows(results);
        if (flows.isShown()) {
            main.add(flows.section());
        }
        Hours hours = new Hours(results);
        if (hours.isShown()) {
            main.add(hours.section());
        }
        Subjects subjects = new Subjects(results);
        if (subjects.isShown()) {
            main.add(subjects.section());
        }
        if (results.isComparison()) {
            main.add(new Changes(results).exploration());
        }
        main.add(new Doubtful(results).section());
        main.add(reproduce());
        return main;
    }

    private void who(List<Object> main) {
        if (!results.groups().isEmpty()) {
            main.add(new Gainers(results).section());
        }
        Places places = new Places(results);
        if (places.isShown()) {
            main.add(places.section());
        }
    }

    private Text title() {
        Text title = results.isComparison() && results.others().size() > 1
                ? Amounts.list(results.others().stream().map(Scenario::title).toList())
                : lead().title();
        return Shell.title(title);
    }

    /** The scenario that the page is about. */
    private Scenario lead() {
        return results.scenarios().get(results.isComparison() ? 1 : 0);
    }

    private Markup header() {
        Markup asked = results.others().size() > 1 ? Markup.NOTHING : Shell.question(lead().question());
        Text kind = (results.isComparison() ? Phrase.COMPARISON : Phrase.RUN).of();
        return Shell.header(kind, language, title(), asked, chips());
    }

    private List<Text> chips() {
        List<Text> chips = new ArrayList<>();
        if (results.isComparison()) {
            String others = String.join(", ", results.others().stream().map(other -> brief(other.name())).toList());
            chips.add(Phrase.AGAINST.of(others, brief(results.base().name())));
        }
        results.years().values().stream().findFirst().ifPresent(years -> {
            long communities = years.rows().stream().map(row -> row.community()).distinct().count();
            long townships = years.rows().stream().map(row -> row.township()).distinct().count();
            chips.add((townships == 1 ? Phrase.CHIP_TOWNSHIP : Phrase.CHIP_WORLD).of(communities, townships));
        });
        chips.add(Phrase.CHIP_LENGTH.of(results.length(), results.base().horizon().warmUp() / WEEK));
        chips.add((results.isComparison() ? Phrase.CHIP_PAIRS : Phrase.CHIP_REPLICATIONS).of(results.replications()));
        if (results.draws() > 0) {
            chips.add(Phrase.CHIP_DRAWS.of(results.draws()));
        }
        chips.add(Phrase.CHIP_SEED.of(results.base().seed()));
        chips.add(Phrase.CHIP_HASH.of(shortHash()));
        return chips;
    }

    private static String brief(String text) {
        return Amounts.brief(text);
    }

    private String shortHash() {
        String hash = results.origin().hash();
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    private Markup reproduce() {
        long first = results.base().seed();
        int runs = results.replications();
        Results.Origin origin = results.origin();
        return tag("section", tag("h2", with("id", "reproduce"), Phrase.REPRODUCE.of()),
                tag("p", Phrase.REPRODUCE_LEAD.of(origin.version(), first, first + runs - 1)),
                tag("p", tag("code", command())),
                tag("p", with("class", "note"), Phrase.QUESTION_HASH.of(origin.hash())));
    }

    private String command() {
        String flags = " --seed " + results.base().seed() + " --reps " + results.replications()
                + (results.draws() > 0 ? " --uncertain " + results.draws() : "");
        return results.isComparison()
                ? "grassroots compare " + String.join(" ", results.scenarios().stream()
                        .map(scenario -> "scenarios/" + scenario.name() + ".yaml").toList()) + flags
                : "grassroots run scenario.yaml" + flags;
    }
}
