package grassroots.parameter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * How bytes of a file are read as text: UTF-8, with or without a byte-order mark, and a plain word on anything else.
 *
 * @param ending of such a file, for advice
 * @param is what such a file is, for one that is no text
 */
public record FileText(String ending, String is) {
    private static final String MARK = "\uFEFF";

    /**
     * The text.
     *
     * @param refusal what is thrown, by what is wrong with the file as a whole
     */
    public String of(byte[] bytes, Function<String, ? extends RuntimeException> refusal) {
        String text = decode(bytes, StandardCharsets.UTF_8);
        if (text == null || isRubbish(text)) {
            throw refusal.apply(foreign(bytes, text == null));
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    /** What is wrong with a file that cannot be read, and what helps. */
    public static String unreadable(IOException cause) {
        return "cannot be read: " + SystemReason.of(cause) + "; make it readable for you, such as with 'chmod u+r', or name a copy of your own";
    }

    private String foreign(byte[] bytes, boolean garbled) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return written("UTF-16");
        }
        if (ending.equals("csv") && startsWith(bytes, 'P', 'K')) {
            return "is a spreadsheet, not CSV; save it as 'CSV UTF-8'";
        }
        String chinese = garbled && Charset.isSupported("GBK") ? decode(bytes, Charset.forName("GBK")) : null;
        return chinese != null && !isRubbish(chinese) ? written("GBK") : "is not a text file; " + is + " in UTF-8";
    }

    private String written(String charset) {
        return "is " + charset + ", not UTF-8; convert it:\n  iconv -f " + charset + " -t UTF-8 in." + ending + " > out." + ending;
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
