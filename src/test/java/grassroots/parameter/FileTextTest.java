package grassroots.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
    void whatCannotBeReadIsToldWithTheSystemsReasonAndARemedy() {
        String remedy = "; make it readable for you, such as with 'chmod u+r', or name a copy of your own";
        assertEquals("cannot be read: permission denied" + remedy, FileText.unreadable(new AccessDeniedException("town.yaml")));
        assertEquals("cannot be read: Input/output error" + remedy, FileText.unreadable(new IOException("Input/output error")));
        assertEquals("Too many levels", SystemReason.of(new FileSystemException("town.yaml", null, "Too many levels")));
        assertEquals("EOFException", SystemReason.of(new EOFException()));
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
