package grassroots.classroom;

import com.fasterxml.jackson.core.JsonGenerator;
import grassroots.metrics.Metric;
import grassroots.process.Calendar;
import java.io.IOException;
import java.util.List;

/** The class as pages read it. */
final class ClassView {
    private static final int WEEKS = Calendar.QUARTER / Calendar.WEEK;

    private final SchoolClass pupils;
    private final Stage stage;
    private String shown = "";
    private byte[] bytes;
    private List<String> addresses = List.of();

    ClassView(SchoolClass pupils, Stage stage) {
        this.pupils = pupils;
        this.stage = stage;
    }

    /** Where students find the class. */
    synchronized void isAt(List<String> found) {
        addresses = List.copyOf(found);
        shown = "";
    }

    /** What everybody in the class sees; made anew only when something has changed. */
    synchronized byte[] all() {
        Picture picture = stage.picture();
        Register register = pupils.register();
        String now = picture.run() + " " + picture.state() + " " + Math.floorDiv(picture.day(), Calendar.WEEK) + " " + register.version() + register.rows()
                + List.of(register.closed(), register.automatic(), register.begins(), register.unwritten());
        if (!now.equals(shown)) {
            bytes = Json.object(to -> all(to, picture, register));
            shown = now;
        }
        return bytes;
    }

    private void all(JsonGenerator to, Picture picture, Register register) throws IOException {
        to.writeStringField("phase", pupils.phase().name());
        to.writeBooleanField("passes", picture.state() == Picture.State.PLAYING);
        to.writeNumberField("run", picture.run());
        to.writeNumberField("quarter", pupils.quarter());
        to.writeNumberField("quarters", picture.play().scenario().horizon().length() / Calendar.QUARTER);
        to.writeNumberField("day", picture.day());
        to.writeNumberField("played", register.quarters().size());
        to.writeStringField("code", pupils.code());
        to.writeObjectField("addresses", addresses);
        to.writeBooleanField("closed", register.closed());
        to.writeBooleanField("automatic", register.automatic());
        to.writeBooleanField("begins", register.begins());
        to.writeBooleanField("unwritten", register.unwritten());
        Json.text(to, "title", picture.play().scenario().title());
        if (picture.trouble() != null) {
            Json.text(to, "trouble", picture.trouble());
        }
        metrics(to, picture.townships().with());
        int last = Math.floorDiv(picture.day(), Calendar.QUARTER);
        to.writeNumberField("shown", last);
        to.writeArrayFieldStart("townships");
        for (int n = 1; n <= register.rows().size(); n++) {
            Register.Row row = register.rows().get(n - 1);
            to.writeStartObject();
            to.writeNumberField("township", n);
            to.writeStringField("name", row.name());
            to.writeBooleanField("asked", row.asked());
            to.writeBooleanField("here", row.here());
            values(to, picture, n, last);
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void metrics(JsonGenerator to, Tallies tallies) throws IOException {
        to.writeArrayFieldStart("metrics");
        for (Metric metric : tallies.metrics()) {
            to.writeStartObject();
            to.writeStringField("key", metric.key());
            Json.text(to, "label", metric.label());
            Json.unit(to, metric.unit());
            to.writeStringField("better", metric.better().name());
            to.writeNumberField("matters", metric.matters());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void values(JsonGenerator to, Picture picture, int township, int quarter) throws IOException {
        int from = quarter * WEEKS - picture.weeks().first();
        means(to, "with", picture.townships().with(), township, from);
        means(to, "without", picture.townships().without(), township, from);
    }

    private static void means(JsonGenerator to, String name, Tallies tallies, int township, int from) throws IOException {
        to.writeArrayFieldStart(name);
        for (int m = 0; m < tallies.metrics().size(); m++) {
            Json.number(to, tallies.mean(township - 1, m, from, from + WEEKS));
        }
        to.writeEndArray();
    }

    /** Every quarter that has begun: what each township did, and what came of it beside the same world left alone. */
    byte[] review() {
        Picture picture = stage.picture();
        Register register = pupils.register();
        return Json.object(to -> {
            to.writeNumberField("run", picture.run());
            to.writeNumberField("day", picture.day());
            metrics(to, picture.townships().with());
            to.writeArrayFieldStart("quarters");
            for (int quarter = -1; quarter < register.quarters().size(); quarter++) {
                quarter(to, picture, register, quarter);
            }
            to.writeEndArray();
        });
    }

    /** A quarter; −1 is the last of the warm-up, in which nobody decides. */
    private void quarter(JsonGenerator to, Picture picture, Register register, int quarter) throws IOException {
        to.writeStartObject();
        to.writeNumberField("quarter", quarter);
        to.writeArrayFieldStart("townships");
        for (int n = 1; n <= register.rows().size(); n++) {
            to.writeStartObject();
            to.writeNumberField("township", n);
            if (quarter >= 0) {
                to.writeFieldName("move");
                move(to, register.quarters().get(quarter).get(n));
                to.writeBooleanField("decided", !register.quarters().get(quarter).get(n).equals(pupils.standard()));
            }
            values(to, picture, n, quarter);
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    /** What one who has a township must know of it. */
    byte[] own(int township) {
        Move asked = pupils.asked(township);
        return Json.object(to -> {
            to.writeNumberField("township", township);
            to.writeStringField("name", pupils.name(township));
            to.writeNumberField("quarter", pupils.quarter());
            to.writeNumberField("posts", pupils.posts(township));
            to.writeNumberField("mostMeetings", Move.MOST_MEETINGS);
            to.writeFieldName("standard");
            move(to, pupils.standard());
            to.writeFieldName("doing");
            move(to, pupils.doing(township));
            if (asked != null) {
                to.writeFieldName("asked");
                move(to, asked);
            }
        });
    }

    private static void move(JsonGenerator to, Move move) throws IOException {
        to.writeStartObject();
        to.writeNumberField("staff", move.staff());
        to.writeNumberField("gate", move.gate());
        to.writeNumberField("meetings", move.meetings());
        to.writeEndObject();
    }
}
