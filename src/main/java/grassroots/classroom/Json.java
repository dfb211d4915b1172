package grassroots.classroom;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import grassroots.parameter.Text;
import grassroots.parameter.UnitWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON as the page reads and writes it; an empty cell is {@code null}. */
final class Json {
    private static final int DEEPEST = 12;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    private Json() {}

    /** Something that writes itself. */
    interface Writer {
        void write(JsonGenerator to) throws IOException;
    }

    /** One object, as bytes. */
    static byte[] object(Writer fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator to = MAPPER.createGenerator(bytes)) {
            to.writeStartObject();
            fields.write(to);
            to.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Any value made of maps, lists and records, as bytes. */
    static byte[] value(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A unit, by its key and in both languages. */
    static void unit(JsonGenerator to, String unit) throws IOException {
        to.writeStringField("unit", unit);
        text(to, "unitWords", UnitWords.of(unit));
    }

    /** Words in both languages. */
    static void text(JsonGenerator to, String name, Text text) throws IOException {
        to.writeObjectFieldStart(name);
        to.writeStringField("en", text.en());
        to.writeStringField("zh", text.zh());
        to.writeEndObject();
    }

    /** A number, {@code null} where there is none. */
    static void number(JsonGenerator to, double value) throws IOException {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            to.writeNull();
        } else {
            to.writeNumber((float) value);
        }
    }

    /** What a page sent. */
    static JsonNode read(byte[] body) {
        try {
            JsonNode read = MAPPER.readTree(body);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (IOException rubbish) {
            // told below, like everything else that is not an object
        }
        throw new Mistake("The page sent something that cannot be read; reload it.", "页面发送的内容无法识别，请刷新页面。");
    }
}
