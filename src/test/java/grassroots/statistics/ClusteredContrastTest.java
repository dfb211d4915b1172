package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClusteredContrastTest {
    private static final double[] CHANGES = {1.2, 0.8, 1.9, 2.5, -0.1, 0.4, 0.3, -0.6};
    private static final boolean[] TREATED = {true, true, true, true, false, false, false, false};

    /** numpy 2.4.6: (X'X)⁻¹ Σ X'ee'X (X'X)⁻¹ over clusters, times G/(G−1)·(n−1)/(n−2); scipy 1.17.1: t.ppf(.975, G−1). */
    @Test
    void errorsAreThoseOfTheSandwich() {
        ClusteredContrast contrast = ClusteredContrast.of(CHANGES, TREATED, new int[] {1, 1, 2, 2, 3, 3, 4, 4});
        assertEquals(8, contrast.n());
        assertEquals(4, contrast.clusters());
        assertEquals(1.6, contrast.estimate(), 1e-12);
        assertEquals(0.5454356057317857, contrast.error(), 1e-12);
        assertEquals(-0.13581952823130194, contrast.low(), 1e-9);
        assertEquals(3.3358195282313035, contrast.high(), 1e-9);
    }

    /** The same with each unit its own cluster, as R's vcovHC of type HC1 up to (n−1)/(n−2)·G/(G−1). */
    @Test
    void unitsThatMoveAloneHaveSmallerErrors() {
        ClusteredContrast contrast = ClusteredContrast.of(CHANGES, TREATED, new int[] {0, 1, 2, 3, 4, 5, 6, 7});
        assertEquals(0.43969686527576396, contrast.error(), 1e-12);
        assertEquals(0.5602821290196043, contrast.low(), 1e-9);
        assertEquals(2.6397178709803972, contrast.high(), 1e-9);
    }

    @Test
    void unknownChangesAreLeftOut() {
        double[] changes = {1.2, 0.8, Double.NaN, 2.5, -0.1, 0.4, 0.3, -0.6};
        ClusteredContrast contrast = ClusteredContrast.of(changes, TREATED, new int[] {1, 1, 2, 2, 3, 3, 4, 4});
        assertEquals(7, contrast.n());
        assertEquals(1.5, contrast.estimate(), 1e-12);
    }

    @Test
    void nothingIsKnownWithoutTwoSidesOrTwoClusters() {
        int[] one = new int[8];
        assertTrue(Double.isNaN(ClusteredContrast.of(CHANGES, new boolean[8], one).estimate()));
        boolean[] all = {true, true, true, true, true, true, true, true};
        assertTrue(Double.isNaN(ClusteredContrast.of(CHANGES, all, one).estimate()));
        ClusteredContrast together = ClusteredContrast.of(CHANGES, TREATED, one);
        assertEquals(1.6, together.estimate(), 1e-12);
        assertEquals(1, together.clusters());
        assertTrue(Double.isNaN(together.error()) && Double.isNaN(together.low()));
        assertTrue(Double.isNaN(ClusteredContrast.of(new double[] {1, 0}, new boolean[] {true, false}, new int[] {0, 1}).estimate()));
        assertTrue(Double.isNaN(ClusteredContrast.of(new double[0], new boolean[0], new int[0]).estimate()));
    }

    @Test
    void changesThatAreAllAlikeInAGroupHaveNoError() {
        ClusteredContrast contrast =
                ClusteredContrast.of(new double[] {2, 2, 1, 1}, new boolean[] {true, true, false, false}, new int[] {0, 1, 2, 3});
        assertEquals(1, contrast.estimate(), 1e-12);
        assertEquals(0, contrast.error(), 1e-12);
    }
}
