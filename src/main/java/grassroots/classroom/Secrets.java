package grassroots.classroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Codes that a class types, keys that browsers keep, and what is remembered of a key so that it need not be kept here. */
final class Secrets {
    /** Letters and digits that are told apart on any wall. */
    static final String SIGNS = "ACDEFHJKMNPQRTVWXY3479";

    private static final int CODE_LENGTH = 6;
    private static final int KEY_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A code to read off the wall. */
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** A code as somebody typed it. */
    static String typed(String said) {
        return said.replaceAll("[\\s\\-]+", "").toUpperCase(Locale.ROOT);
    }

    /** A key that cannot be guessed. */
    static String key() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is remembered of a key. */
    static String trace(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
