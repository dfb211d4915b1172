package grassroots.experiment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files under a temporary name and gives them their own when they are whole. */
final class Draft {
    private static final int BUFFER = 1 << 16;
    private final Disk disk;

    Draft(Disk disk) {
        this.disk = disk;
    }

    /** Something that writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Where a file is written until it is whole. */
    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ".draft");
    }

    /** Writes one file whole, or not at all. */
    void write(Path file, Content content) {
        Path draft = of(file);
        try {
            try (OutputStream out = new BufferedOutputStream(disk.open(draft), BUFFER)) {
                content.writeTo(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }

    /** Writes a text in UTF-8. */
    void write(Path file, String text) {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
