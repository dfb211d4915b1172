package grassroots.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables one after the other, under one header, byte for byte and without holding them. */
final class JoinedTables {
    private JoinedTables() {}

    static Draft.Content of(boolean byteOrderMark, List<Path> tables) {
        return out -> {
            out.write((byteOrderMark ? Csv.BYTE_ORDER_MARK : "").getBytes(StandardCharsets.UTF_8));
            boolean first = true;
            for (Path table : tables) {
                append(table, first, out);
                first = false;
            }
        };
    }

    private static void append(Path table, boolean withHeader, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(table)) {
            if (!withHeader) {
                skipLine(in);
            }
            in.transferTo(out);
        }
    }

    private static void skipLine(InputStream in) throws IOException {
        int last = in.read();
        while (last >= 0 && last != '\n') {
            last = in.read();
        }
    }
}
