package grassroots.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTextTest {
    private static final FileText POINTS = new FileText("csv", "points are CSV");
    private static final FileText SCENARIO = new FileText("yaml", "a scenario is YAML");

    private static String refusal(FileText kind, byte[] bytes) {
        return assertThrows(IllegalArgumentException.class, () -> kind.of(bytes, IllegalArgumentException::new)).getMessage();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertEquals("社区,1\n", POINTS.of("\uFEFF社区,1\n".getBytes(StandardCharsets.UTF_8), IllegalArgumentException::new));
    }

    @Test
    void otherEncodingsAreNamedWithTheCommandForAFileOfThisKind() {
        assertEquals("is GBK, not UTF-8; convert it:\n  iconv -f GBK -t UTF-8 in.csv > out.csv",
                refusal(POINTS, "社区,1\n".getBytes(Charset.forName("GBK"))));
        assertEquals("is UTF-16, not UTF-8; convert it:\n  iconv -f UTF-16 -t UTF-8 in.yaml > out.yaml",
                refusal(SCENARIO, "name: 社区\n".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void aSpreadsheetIsToldApartWhereATableIsWanted() {
        byte[] spreadsheet = {'P', 'K', 3, 4, 0, 0};
        assertEquals("is a spreadsheet, not CSV; save it as 'CSV UTF-8'", refusal(POINTS, spreadsheet));
        assertEquals("is not a text file; a scenario is YAML in UTF-8", refusal(SCENARIO, spreadsheet));
    }
}
