package grassroots.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, of a file or of texts one after the other. */
public final class Digest {
    private static final int BUFFER = 1 << 16;
    private final MessageDigest sum = sha256();

    /** Adds a text, ended so that two texts are never taken for one. */
    public Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sum.update(bytes);
        return this;
    }

    /** Adds all bytes of a stream. */
    public Digest add(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            sum.update(buffer, 0, n);
        }
        return this;
    }

    /** The sum, in 64 digits. */
    public String hexadecimal() {
        return HexFormat.of().formatHex(sum.digest());
    }

    /** The sum of a file. */
    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Digest().add(in).hexadecimal();
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", impossible);
        }
    }
}
