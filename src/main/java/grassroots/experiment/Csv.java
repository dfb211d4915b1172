package grassroots.experiment;

import com.fasterxml.jackson.core.io.NumberOutput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The dialect of every table: UTF-8, RFC 4180, decimal points whatever the country, empty for missing. */
final class Csv {
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** A table's content: a header and rows. */
    static Draft.Content table(boolean byteOrderMark, List<String> header, Stream<List<String>> rows) {
        return out -> write(out, byteOrderMark, header, rows);
    }

    private static void write(OutputStream out, boolean byteOrderMark, List<String> header, Stream<List<String>> rows)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(byteOrderMark ? BYTE_ORDER_MARK : "");
        CsvWriter csv = CsvWriter.builder().build(writer);
        try {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        csv.flush();
    }

    /** Reads a table with its header. */
    static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        } catch (UncheckedIOException failure) {
            throw new StorageFailure(file, failure.getCause());
        }
    }

    /** The shortest text that reads back as the number, the same on every Java; empty for NaN. */
    static String cell(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String text = NumberOutput.toString(value, true);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The number in a cell; NaN where it is empty. */
    static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
