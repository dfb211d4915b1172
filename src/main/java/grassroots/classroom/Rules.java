package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the teacher has set for a class: who may still come in, and whether quarters begin by themselves. Every change is written down first. */
final class Rules {
    private final String code;
    private final ClassLog log;
    private boolean closed;
    private boolean automatic = true;

    /**
     * What holds before the teacher sets anything.
     *
     * @param code that lets in
     */
    Rules(String code, ClassLog log) {
        this.code = code;
        this.log = log;
    }

    /** The code that lets in. */
    String code() {
        return code;
    }

    /** Whether nobody is let in any more. */
    boolean isClosed() {
        return closed;
    }

    void closes(boolean isClosed) {
        log.write(Map.of("event", "door", "closed", isClosed));
        closed = isClosed;
    }

    /** Whether a quarter begins by itself when all have decided. */
    boolean isAutomatic() {
        return automatic;
    }

    void begins(boolean byItself) {
        log.write(Map.of("event", "automatic", "on", byItself));
        automatic = byItself;
    }

    /** Takes an event of its log. */
    void again(JsonNode event) {
        switch (event.path("event").asText()) {
            case "door" -> closed = event.path("closed").asBoolean();
            case "automatic" -> automatic = event.path("on").asBoolean();
            default -> { }
        }
    }
}
