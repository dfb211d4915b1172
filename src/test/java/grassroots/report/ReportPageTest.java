package grassroots.report;

import static grassroots.report.InventedComparison.results;
import static grassroots.report.InventedComparison.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Contrast;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Results RELIEF = results(6, 32, scenario("plain", "A district", "What is it like?", false),
            scenario("relief", "Burden relief", "What does it change?", true));
    private static final String PAGE = new ReportPage(RELIEF, "en").html();

    private static int count(String page, String pattern) {
        return (int) Pattern.compile(pattern).matcher(page).results().count();
    }

    @Test
    void answersFirstAndGoesOnInOrder() {
        List<String> order = List.of("<h1>", "id=\"answer\"", "id=\"tried\"", "id=\"outcomes\"", "id=\"course\"", "id=\"subjects\"",
                "id=\"doubts\"", "id=\"reproduce\"");
        int last = -1;
        for (String part : order) {
            int place = PAGE.indexOf(part);
            assertTrue(place > last, part);
            last = place;
        }
    }

    @Test
    void saysWhatGotWorseAsPlainlyAsWhatGotBetter() {
        assertTrue(PAGE.contains("<p class=\"say better\"><strong class=\"kind\"><span lang=\"en\">Better</span>"));
        assertTrue(PAGE.contains("<p class=\"say worse\"><strong class=\"kind\"><span lang=\"en\">Worse</span>"));
        assertTrue(PAGE.contains("Hidden hazards: higher, "));
    }

    /** What a policy alone brings has no value in the world without it. */
    @Test
    void anOutcomeThatOneWorldLacksIsNamedAndNotCompared() {
        List<Contrast> contrasts = RELIEF.contrasts().stream().map(row -> row.metric().key().equals("hazards") ? InventedComparison.contrast(
                row.period(), row.scenario(), "hazards", new double[] {Double.NaN, Double.NaN}, new double[] {1, 2}) : row).toList();
        Results lacking = new Results(RELIEF.origin(), RELIEF.scenarios(), contrasts, RELIEF.differences(), RELIEF.groups(), RELIEF.weeks(),
                RELIEF.years(), RELIEF.dependences());
        String page = new ReportPage(lacking, "en").html();
        assertTrue(page.replaceAll("<[^>]*>", "").contains("Nothing to compare无从比较 Hidden hazards (no value in one of the two worlds)."));
        assertFalse(page.contains("Hidden hazards: higher, ") || page.contains("level-hazards") || page.contains(">NaN") || page.contains(" NaN"));
        assertTrue(PAGE.contains("level-hazards") && !PAGE.contains("Nothing to compare"));

        List<String> lines = new ComparisonTable(contrasts, "plain", new ComparisonWords("en")).lines();
        assertTrue(lines.contains("  nothing to compare: hidden hazards has no value in one of the two"), String.join("\n", lines));
        assertFalse(String.join("\n", lines).contains("NaN"));
    }

    @Test
    void namesEveryPolicyWithSettingsTimeAndPlace() {
        assertTrue(PAGE.contains("Share of tasks not on the list that the township turns back: 0.7 (by default 0)"));
        assertTrue(PAGE.contains("from week 0, in full after 8 weeks, for good"));
        assertTrue(PAGE.contains("from week 26, at once, until week 100"));
        assertTrue(PAGE.contains("all communities, 50\u00a0% of them, chosen at random"));
    }

    @Test
    void theAnswerSaysWhatWasTriedWhenItWasSeenForWhomAndAtWhatCost() {
        String answer = PAGE.substring(PAGE.indexOf("class=\"answer\""), PAGE.indexOf("id=\"tried\""));
        assertTrue(answer.contains("Admission list, one form; the first from week 0."), answer);
        assertTrue(Pattern.compile("Upward share of working time: first clearly lower in week \\d+; in the last 12 weeks −\\d.* Of \\d"
                + " changes \\d are still there in the last 12 weeks\\.").matcher(answer).find(), answer);
        assertTrue(answer.contains("Sense of gain: of 9 groups 4 are higher and 2 lower, from −0.0180 (communities, tenth 10 of 10, highest) to"
                + " +0.0300 (owners)."), answer);
        assertTrue(Pattern.compile("How sure\\?.*?8 of 8 statements are settled against chance, over 6 pairs of replications")
                .matcher(answer.replaceAll("<[^>]*>", "")).find(), answer);
        assertTrue(answer.contains("Whether more or less money is not settled: for every 1,000 residents −0.19 [−0.75, +0.37] yuan a week."), answer);
    }

    @Test
    void howAPolicyFailsIsSaidWithoutKeysOfParameters() {
        assertTrue(PAGE.contains("Blocked tasks leak back as assistance, and departments send fewer but longer ones")
                || PAGE.contains("blocked tasks leak back as assistance, and departments send fewer but longer ones"));
        assertFalse(PAGE.contains("leakageControl"));
    }

    @Test
    void saysHowToReproduceIt() {
        assertTrue(PAGE.contains("<code>grassroots compare scenarios/plain.yaml scenarios/relief.yaml --seed 1 --reps 6</code>"));
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        Matcher english = Pattern.compile("<(span|tspan|bdi) lang=\"en\">([^<]*)</\\1>(<\\1 lang=\"zh\">([^<]*)</\\1>)?").matcher(PAGE);
        int words = 0;
        while (english.find()) {
            words++;
            assertTrue(english.group(3) != null && english.group(4).isBlank() == english.group(2).isBlank(), english.group());
        }
        assertTrue(words > 300, words + " words");
        assertEquals(words, count(PAGE, "<(span|tspan|bdi) lang=\"zh\">"));
    }

    @Test
    void everyPictureIsNamedByItsFinding() {
        Matcher picture = Pattern.compile("role=\"img\" aria-labelledby=\"([^\"]+)\"").matcher(PAGE);
        int pictures = 0;
        while (picture.find()) {
            pictures++;
            assertEquals(1, count(PAGE, "id=\"" + Pattern.quote(picture.group(1)) + "\""), picture.group(1));
        }
        assertTrue(pictures >= 2 * InventedComparison.OUTCOMES.size(), pictures + " pictures");
    }

    @Test
    void fetchesNothing() {
        assertFalse(Pattern.compile("(src|href)=|url\\(|@import|https?://(?!www\\.w3\\.org/2000/svg)").matcher(PAGE).find());
    }

    @Test
    void hostileTextsDoNoHarm() {
        String hostile = "\"'></title><script>alert(1)</script><img src=x onerror=alert(2)> & \u202eevil\u202c شعب 🏘️ \u0007 {0} ${x}";
        String endless = "long ".repeat(1000) + "x".repeat(5000);
        String page = new ReportPage(results(2, 3, scenario("plain", hostile, endless, false), scenario("relief", hostile, endless, true)),
                "zh").html();
        assertEquals(1, count(page, "<script"));
        assertFalse(page.contains("<img"));
        assertTrue(page.contains("<h1><bdi>&quot;&#39;&gt;&lt;/title&gt;&lt;script&gt;alert(1)"));
        assertTrue(page.contains("شعب 🏘️ \ufffd {0} ${x}"));
        assertTrue(page.contains("long long …") || page.contains("long…") || page.contains("lon…") || page.contains("lo…"), "shortened");
        assertFalse(page.contains("x".repeat(1000)));
    }

    @Test
    void anAnswerFromOneReplicationIsNone() {
        String page = new ReportPage(results(1, 2, RELIEF.base(), RELIEF.others().get(0)), "en").html();
        assertTrue(page.contains("One replication alone has no interval: nothing can be said yet."));
        assertFalse(page.contains("say better") || page.contains("say worse"));
    }

    @Test
    void aDistrictOf96CommunitiesAnd30ReplicationsStaysSmall() {
        String page = new ReportPage(results(30, 96, RELIEF.base(), RELIEF.others().get(0)), "en").html();
        assertTrue(page.getBytes(java.nio.charset.StandardCharsets.UTF_8).length < 5_000_000);
    }
}
