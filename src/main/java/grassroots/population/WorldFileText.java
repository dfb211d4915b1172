package grassroots.population;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a world file: UTF-8, with or without a byte-order mark, and a plain word on anything else. */
final class WorldFileText {
    private static final String MARK = "\uFEFF";
    private static final int MOST_BYTES = 16_000_000;

    private WorldFileText() {}

    static String of(Path path, Faults faults) {
        try {
            if (Files.isDirectory(path)) {
                throw faults.ofFile("is a folder; name the CSV file in it");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw faults.ofFile("is not a plain file; name a CSV file");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return of(stream, faults);
            }
        } catch (NoSuchFileException e) {
            throw faults.ofFile("no such file; the path of 'world.file' starts at the folder of the scenario file");
        } catch (AccessDeniedException e) {
            throw faults.ofFile("cannot be read: permission denied");
        } catch (IOException e) {
            throw faults.ofFile("cannot be read: " + e.getMessage());
        }
    }

    static String of(InputStream stream, Faults faults) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw faults.ofFile("is larger than 16 MB; a world file has one row per community, not per resident");
        }
        String text = decode(bytes, StandardCharsets.UTF_8);
        if (text == null || text.indexOf('\0') >= 0) {
            throw faults.ofFile(foreign(bytes));
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static String foreign(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return "is UTF-16, not UTF-8; convert it:\n  iconv -f UTF-16 -t UTF-8 in.csv > out.csv";
        }
        if (startsWith(bytes, 'P', 'K')) {
            return "is a spreadsheet, not CSV; save it as 'CSV UTF-8'";
        }
        String chinese = Charset.isSupported("GBK") ? decode(bytes, Charset.forName("GBK")) : null;
        return chinese != null && chinese.indexOf('\0') < 0
                ? "is GBK, not UTF-8; convert it:\n  iconv -f GBK -t UTF-8 in.csv > out.csv"
                : "is not a text file; a world is CSV in UTF-8";
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
