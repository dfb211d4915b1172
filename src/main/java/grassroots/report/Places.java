package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.metrics.CommunityYears;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where it happened: every community of one world as a tile, without the policies, with them, and the difference.
 *
 * @param results of a comparison
 */
record Places(Results results) {
    private static final int MOST = 400;

    /** One community: its township, and its values in the last year without and with. */
    record Place(String id, int township, double without, double with) {
        double difference() {
            return with - without;
        }
    }

    /** Whether there are communities to show, and not too many to be seen. */
    boolean isShown() {
        int rows = results.years().values().stream().mapToInt(years -> places(years).size()).max().orElse(0);
        return results.others().size() == 1 && results.years().size() == 2 && rows > 1 && rows <= MOST && !metrics().isEmpty();
    }

    private static List<String> places(CommunityYears years) {
        return years.rows().stream().map(CommunityYears.Row::community).distinct().toList();
    }

    private List<Metric> metrics() {
        return results.outcomes().stream()
                .filter(metric -> results.years().values().stream().allMatch(years -> years.keys().contains(metric.key())))
                .filter(metric -> places(metric).stream().anyMatch(place -> !Double.isNaN(place.difference()))).toList();
    }

    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "places"), Phrase.PLACES.of()),
                tag("p", with("class", "lead"), Phrase.PLACES_LEAD.of(results.base().seed()))));
        List<Metric> metrics = metrics();
        Metric first = metrics.stream().filter(metric -> metric.key().equals("gain")).findFirst().orElse(metrics.get(0));
        parts.add(Choice.of("places-metric", metrics, first));
        for (Metric metric : metrics) {
            parts.add(Choice.part(metric, metric.equals(first), figure(metric)));
        }
        return tag("section", parts.toArray());
    }

    private List<Place> places(Metric metric) {
        Map<String, Double> without = last(results.base(), metric);
        Map<String, Double> with = last(results.others().get(0), metric);
        CommunityYears years = results.years().get(results.base().name());
        return years.rows().stream().filter(row -> row.year() == lastYear(years))
                .map(row -> new Place(row.community(), row.township(), without.getOrDefault(row.community(), Double.NaN),
                        with.getOrDefault(row.community(), Double.NaN))).toList();
    }

    private static int lastYear(CommunityYears years) {
        return years.rows().stream().mapToInt(CommunityYears.Row::year).max().orElse(0);
    }

    private Map<String, Double> last(Scenario scenario, Metric metric) {
        CommunityYears years = results.years().get(scenario.name());
        int column = years.keys().indexOf(metric.key());
        int last = lastYear(years);
        Map<String, Double> values = new LinkedHashMap<>();
        years.rows().stream().filter(row -> row.year() == last).forEach(row -> values.put(row.community(), row.values()[column]));
        return values;
    }

    private Markup figure(Metric metric) {
        List<Place> places = places(metric);
        long higher = places.stream().filter(place -> place.difference() > 0).count();
        long lower = places.stream().filter(place -> place.difference() < 0).count();
        Text finding = Phrase.PLACES_FINDING.of(Amounts.name(metric), higher, places.size(), lower);
        TileMap map = new TileMap("places-" + metric.key(), metric, places);
        return tag("figure", with("id", map.id()), map.picture(),
                tag("figcaption", with("id", map.id() + "-finding"), Amounts.sentence(finding)), Downloads.of(map.csv()));
    }
}
