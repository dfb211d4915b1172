package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencesTest {
    @TempDir
    Path folder;

    /** A difference in trust that is what the first parameter lies above 0.45, and has nothing to do with the second. */
    private Dependences read(int draws) throws IOException {
        Random random = new Random(3);
        StringBuilder design = new StringBuilder("draw,seed,uncertainties.a,uncertainties.b\r\n");
        StringBuilder values = new StringBuilder("draw,seed,scenario,trust\r\n");
        for (int draw = 0; draw < draws; draw++) {
            double a = (draw + 0.5) / draws;
            double level = random.nextDouble();
            design.append(draw + "," + draw + "," + a + "," + random.nextDouble() + "\r\n");
            values.append(draw + "," + draw + ",base," + level + "\r\n");
            values.append(draw + "," + draw + ",relief," + (level + a - 0.45) + "\r\n");
        }
        Files.writeString(folder.resolve("draws.csv"), design);
        Files.writeString(folder.resolve("uncertain.csv"), values);
        return Dependences.read(folder, "base", List.of("relief"), List.of("trust"));
    }

    @Test
    void aParameterThatTheDifferenceFollowsIsFoundAndAnotherIsNot() throws IOException {
        Dependences found = read(100);
        assertEquals(List.of("uncertainties.a"), found.settled().stream().map(Dependence::path).toList());
        assertEquals(100, found.draws());
        assertEquals(2, found.parameters());
    }

    @Test
    void theEffectTurnsInThePartsOfTheRangeWhereItsMedianHasTheOtherSign() throws IOException {
        Dependence a = read(100).settled().get(0);
        assertEquals(List.of(0.0, 0.0, 0.75, 1.0, 1.0), a.parts().stream().map(Dependence.Part::higher).toList());
        assertEquals(a.parts().subList(0, 2), a.turned(1));
        assertEquals(a.parts().subList(2, 5), a.turned(-1));
    }

    @Test
    void fewDrawsSettleNothingAndTheWeakestThatWouldShowSaysSo() throws IOException {
        assertEquals(List.of(), read(4).settled());
        double of60 = new Dependences(60, 700, 4900, List.of()).weakest();
        double of500 = new Dependences(500, 700, 4900, List.of()).weakest();
        assertTrue(of60 > 0.5 && of500 < 0.25 && of500 > 0.1, of60 + " " + of500);
    }

    @Test
    void withoutDrawsThereIsNothing() {
        assertEquals(Dependences.NONE, Dependences.read(folder, "base", List.of("relief"), List.of("trust")));
    }
}
