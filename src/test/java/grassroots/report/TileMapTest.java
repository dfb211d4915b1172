package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.metrics.Metrics;
import grassroots.report.Places.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileMapTest {
    @Test
    void onlyNamesThatWouldBreakARowStandInQuotes() {
        TileMap map = new TileMap("map", Metrics.of("gain"), List.of(new Place("春风社区(东)/1#", 1, 0.5, 0.75),
                new Place("East, \"new\"", 2, 0.5, 0.75)));
        assertEquals("community,township,without,with,difference\n春风社区(东)/1#,1,0.500000,0.750000,0.250000\n"
                + "\"East, \"\"new\"\"\",2,0.500000,0.750000,0.250000\n", map.csv());
    }
}
