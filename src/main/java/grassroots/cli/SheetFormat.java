package grassroots.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How {@code describe} writes a sheet. */
enum SheetFormat {
    /** For people: a line for each row of a list, a paragraph for each row that was asked for. */
    TEXT {
        @Override
        String write(Sheet sheet) {
            return sheet.brief().size() < sheet.columns().size() ? lines(sheet) : paragraphs(sheet);
        }
    },
    /** RFC 4180. */
    CSV {
        @Override
        String write(Sheet sheet) {
            StringWriter text = new StringWriter();
            CsvWriter csv = CsvWriter.builder().autoFlush(true).build(text);
            csv.writeRecord(sheet.columns());
            sheet.rows().forEach(row -> csv.writeRecord(row.stream().map(SheetFormat::cell).toList()));
            return text.toString();
        }
    },
    /** A list of objects. */
    JSON {
        @Override
        String write(Sheet sheet) {
            List<Map<String, Object>> objects = new ArrayList<>();
            for (List<Object> row : sheet.rows()) {
                Map<String, Object> object = new LinkedHashMap<>();
                IntStream.range(0, row.size()).forEach(i -> object.put(sheet.columns().get(i), finite(row.get(i))));
                objects.add(object);
            }
            try {
                return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(objects) + "\n";
            } catch (JsonProcessingException failure) {
                throw new IllegalStateException("the sheet cannot be written as JSON", failure);
            }
        }
    },
    /** A table in Markdown. */
    MD {
        @Override
        String write(Sheet sheet) {
            StringBuilder text = new StringBuilder(tableLine(sheet.headings()));
            text.append("|---".repeat(sheet.columns().size())).append("|\n");
            sheet.rows().forEach(row -> text.append(tableLine(row.stream().map(SheetFormat::cell).toList())));
            return text.toString();
        }
    };

    /** The sheet as text, ended by a line break. */
    abstract String write(Sheet sheet);

    private static String tableLine(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String lines(Sheet sheet) {
        List<List<String>> table = new ArrayList<>();
        table.add(Arrays.stream(sheet.briefly()).mapToObj(sheet.headings()::get).toList());
        sheet.rows().forEach(
                row -> table.add(Arrays.stream(sheet.briefly()).mapToObj(column -> cell(row.get(column))).toList()));
        int[] widths = IntStream.range(0, table.get(0).size())
                .map(column -> table.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
                .toArray();
        return table.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing() + "\n";
    }

    private static String paragraphs(Sheet sheet) {
        return sheet.rows().stream().map(row -> paragraph(sheet, row)).collect(Collectors.joining("\n"));
    }

    private static String paragraph(Sheet sheet, List<Object> row) {
        StringBuilder text = new StringBuilder(cell(row.get(0))).append('\n');
        for (int column = 1; column < row.size(); column++) {
            String cell = row.get(column) instanceof List<?> list ? listed(list) : " " + cell(row.get(column));
            if (!cell.isBlank()) {
                text.append("  ").append(sheet.headings().get(column)).append(":").append(cell).append('\n');
            }
        }
        return text.toString();
    }

    private static String listed(List<?> list) {
        return list.stream().map(item -> "\n    " + item).collect(Collectors.joining());
    }

    private static Object finite(Object value) {
        return value instanceof Double number && !Double.isFinite(number) ? null : value;
    }

    /** A cell as text: numbers without needless digits, nothing where there is no number. */
    private static String cell(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        if (!(value instanceof Double number)) {
            return String.valueOf(value);
        }
        return Double.isFinite(number) ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : "";
    }
}
