package grassroots.experiment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Where two files begin to differ, in words. */
final class FirstDifference {
    private static final int SHOWN = 60;
    private static final int NAMED = 4;

    private FirstDifference() {}

    /** Of two tables: row and column, the header being row 1. */
    static String ofTables(Path kept, Path again) {
        try (CsvReader<CsvRecord> one = reader(kept); CsvReader<CsvRecord> other = reader(again)) {
            return ofRows(one.iterator(), other.iterator());
        } catch (IOException failure) {
            throw new StorageFailure(kept, failure);
        } catch (UncheckedIOException failure) {
            throw new StorageFailure(kept, failure.getCause());
        }
    }

    private static CsvReader<CsvRecord> reader(Path file) throws IOException {
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(file, StandardCharsets.UTF_8);
    }

    private static String ofRows(Iterator<CsvRecord> one, Iterator<CsvRecord> other) {
        List<String> header = List.of();
        for (int row = 1; one.hasNext() && other.hasNext(); row++) {
            List<String> here = one.next().getFields();
            List<String> there = other.next().getFields();
            header = row == 1 ? here : header;
            for (int column = 0; column < Math.min(here.size(), there.size()); column++) {
                if (!here.get(column).equals(there.get(column))) {
                    return "row " + row + place(header, here, row) + ", column " + name(header, column) + ": holds '"
                            + here.get(column) + "', running again gives '" + there.get(column) + "'";
                }
            }
            if (here.size() != there.size()) {
                return "row " + row + " has " + here.size() + " columns, running again gives " + there.size();
            }
        }
        if (one.hasNext()) {
            return "has more rows than running again gives";
        }
        return other.hasNext() ? "has fewer rows than running again gives" : "differs in its bytes, not in its cells";
    }

    private static String name(List<String> header, int column) {
        return column < header.size() ? "'" + header.get(column) + "'" : String.valueOf(column + 1);
    }

    /** What the row is of, from its first columns. */
    private static String place(List<String> header, List<String> row, int number) {
        if (number == 1) {
            return "";
        }
        StringBuilder words = new StringBuilder(" (");
        for (int column = 0; column < Math.min(NAMED, Math.min(header.size(), row.size())); column++) {
            words.append(column == 0 ? "" : ", ").append(header.get(column)).append(' ').append(row.get(column));
        }
        return words.append(')').toString();
    }

    /** Of two texts: the line. */
    static String ofLines(List<String> kept, List<String> again) {
        for (int line = 0; line < Math.min(kept.size(), again.size()); line++) {
            if (!kept.get(line).equals(again.get(line))) {
                int at = 0;
                while (at < Math.min(kept.get(line).length(), again.get(line).length())
                        && kept.get(line).charAt(at) == again.get(line).charAt(at)) {
                    at++;
                }
                return "line " + (line + 1) + ", character " + (at + 1) + ": holds '" + shown(kept.get(line), at)
                        + "', running again gives '" + shown(again.get(line), at) + "'";
            }
        }
        return kept.size() == again.size()
                ? "differs in its bytes, not in its lines"
                : "has " + kept.size() + " lines, running again gives " + again.size();
    }

    private static String shown(String line, int from) {
        int start = Math.max(0, from - SHOWN / 2);
        String part = line.substring(start, Math.min(line.length(), from + SHOWN / 2));
        return (start > 0 ? "…" : "") + part + (from + SHOWN / 2 < line.length() ? "…" : "");
    }
}
