package grassroots.scenario;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8, with or without a byte-order mark, and a plain word on anything else. */
final class FileText {
    private static final String MARK = "\uFEFF";

    private FileText() {}

    static String of(String file, byte[] bytes, Problems problems) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw problems.with(Place.of(file), "is UTF-16, not UTF-8; convert it:\n  iconv -f UTF-16 -t UTF-8 in.yaml > out.yaml");
        }
        String text = decode(bytes, StandardCharsets.UTF_8);
        if (text != null && !isRubbish(text)) {
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        }
        String chinese = text != null || !Charset.isSupported("GBK") ? null : decode(bytes, Charset.forName("GBK"));
        if (chinese != null && !isRubbish(chinese)) {
            throw problems.with(Place.of(file), "is GBK, not UTF-8; convert it:\n  iconv -f GBK -t UTF-8 in.yaml > out.yaml");
        }
        throw problems.with(Place.of(file), "is not a text file; a scenario is YAML or JSON in UTF-8");
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isRubbish(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F || c == 0xFFFE || c == 0xFFFF);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
