package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.cli.Progress.Reading;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void timeLeftCountsOnlyWhatRanInThisSitting() {
        Reading half = new Reading("replications", 0, 5, 10, 0.5, 60);
        assertEquals("5 of 10 replications, 50 %, 5.0 a minute, 1 min 0 s left", half.words());
        Reading continued = new Reading("replications", 5, 2, 10, 0.25, 60);
        assertEquals("7 of 10 replications, 75 %, 2.5 a minute, 1 min 0 s left", continued.words());
    }

    @Test
    void nothingIsPromisedBeforeTheFirstDay() {
        assertEquals("0 of 10 replications, 0 %", new Reading("replications", 0, 0, 10, 0, 3).words());
    }

    @Test
    void whenAllDaysRanTheRestIsWriting() {
        assertEquals("10 of 10 replications, 100 %, writing results", new Reading("replications", 0, 10, 10, 1, 3).words());
    }

    @Test
    void theBarFillsAsDaysPass() {
        assertEquals("[############------------]", new Reading("replications", 0, 0, 10, 0.5, 3).bar());
        assertEquals("[########################]", new Reading("replications", 9, 1, 10, 0.1, 3).bar());
    }
}
