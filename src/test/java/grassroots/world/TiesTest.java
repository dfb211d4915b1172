package grassroots.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9})
    void anyNumberOfTiesCountsEachOfThemOnce(int each) {
        float[] column = {1, 2, 4, 8};
        Ties ties = Ties.of(column.length, each);
        float[] expected = new float[column.length];
        for (int resident = 0; resident < column.length; resident++) {
            for (int n = 0; n < each; n++) {
                ties.tie(resident, n, (resident + n) % column.length);
                expected[resident] += column[(resident + n) % column.length] / each;
            }
        }
        float[] means = new float[column.length];
        ties.meansOf(column, means);
        assertArrayEquals(expected, means, 1e-5f);
    }
}
