package grassroots.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;


class TiesTest {
    @ParameterizedTest
    @CsvSource({"1, 8", "3, 8", "4, 1", "9, 2", "50, 3", "50, 4", "50, 7", "50, 8", "50, 9", "200, 64"})
    void anyNumberOfTiesCountsEachOfThemOnceTurnedOrNot(int size, int each) {
        Random random = new Random(7);
        Ties ties = Ties.ring(size, each, 0);
        for (int resident = 0; resident < size; resident++) {
            for (int n = 0; n < each; n++) {
                if (random.nextInt(3) == 0) {
                    ties.turn(resident, n, random.nextInt(size));
                }
            }
        }
        ties.settle();
        float[] column = new float[size];
        byte[] marks = new byte[size];
        for (int resident = 0; resident < size; resident++) {
            column[resident] = random.nextFloat();
            marks[resident] = (byte) random.nextInt(2);
        }
        float[] expected = new float[size];
        byte[] marked = new byte[size];
        for (int resident = 0; resident < size; resident++) {
            for (int n = 0; n < each; n++) {
                expected[resident] += column[ties.target(resident, n)] / each;
                marked[resident] += marks[ties.target(resident, n)];
            }
        }
        float[] means = new float[size];
        ties.meansOf(column, means);
        assertArrayEquals(expected, means, 1e-5f);
        byte[] counts = new byte[size];
        ties.countMarked(marks, counts);
        assertArrayEquals(marked, counts);
    }

    @Test
    void aTurnedTieLeadsWhereItWasTurnedAndNoOther() {
        Ties ties = Ties.ring(10, 4, 1);
        ties.turn(3, 1, 9);
        ties.turn(3, 2, 3);
        assertEquals(1, ties.target(3, 0));
        assertEquals(9, ties.target(3, 1));
        assertEquals(3, ties.target(3, 2));
        assertEquals(5, ties.target(3, 3));
        assertEquals(9, ties.target(1, 0));
    }

    @Test
    void tiesAreTurnedInOrderAndOnce() {
        Ties ties = Ties.ring(10, 4, 1);
        ties.turn(3, 1, 9);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ties.turn(3, 1, 8)).getMessage().contains("after a later one"));
        assertThrows(IllegalArgumentException.class, () -> ties.turn(2, 3, 8));
    }
}
