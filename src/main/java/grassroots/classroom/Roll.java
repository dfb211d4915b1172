package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Who sits where in a class, what each asks for, and what each did in the quarters that have begun. Every change is written down first. */
final class Roll {
    private static final int GONE = 410;
    private static final int TAKEN = 409;

    private final int townships;
    private final ClassLog log;
    private final NavigableMap<Integer, Seat> seats = new TreeMap<>();
    private final List<Map<Integer, Move>> quarters = new ArrayList<>();
    private int version;

    Roll(int townships, ClassLog log) {
        this.townships = townships;
        this.log = log;
    }

    /** How many townships there are to take. */
    int townships() {
        return townships;
    }

    /** A number that is another after every change. */
    int version() {
        return version;
    }

    /** Who sits where, by township, the first being 1. */
    NavigableMap<Integer, Seat> seats() {
        return seats;
    }

    /** Moves of every quarter that has begun, by township. */
    List<Map<Integer, Move>> quarters() {
        return quarters;
    }

    /** Somebody takes a township, any free one where 0 is named; its number. */
    int take(String name, int wanted, String trace) {
        int township = wanted == 0 ? firstFree() : wanted;
        if (township < 0 || township > townships) {
            throw new Mistake("There is no such township; reload the page.", "没有这个乡镇街道，请刷新页面。");
        }
        if (seats.containsKey(township)) {
            throw new Mistake(TAKEN, "Somebody else has just taken this township; choose another.", "该乡镇街道刚被别人选走，请另选。");
        }
        sits(township, name, trace);
        log.write(Map.of("event", "join", "township", township, "name", name, "trace", trace));
        return township;
    }

    private int firstFree() {
        for (int n = 1; n <= townships; n++) {
            if (!seats.containsKey(n)) {
                return n;
            }
        }
        throw new Mistake(TAKEN, "Every township is taken; ask the teacher to free one, or watch the wall.", "乡镇街道已全部选完；请老师腾出一个，或观看大屏。");
    }

    private void sits(int township, String name, String trace) {
        seats.put(township, new Seat(name, trace));
        version++;
    }

    /** A township is free again. */
    void free(int township) {
        if (seats.remove(township) == null) {
            throw new Mistake("Nobody sits there.", "此处无人。");
        }
        version++;
        log.write(Map.of("event", "free", "township", township));
    }

    /** The township whose key this is. */
    int seatOf(String key) {
        String trace = Secrets.trace(key);
        for (Map.Entry<Integer, Seat> seat : seats.entrySet()) {
            if (seat.getValue().trace().equals(trace)) {
                return seat.getKey();
            }
        }
        throw new Mistake(GONE, "You have no township in this class any more; join again with the code on the wall.", "你在本次课堂中已没有乡镇街道，请用大屏上的口令重新加入。");
    }

    /** A township says what it wants in the coming quarter; until that begins it may say otherwise. */
    void asks(int township, Move move) {
        if (move.equals(seats.get(township).asked())) {
            return;
        }
        seats.get(township).asks(move);
        version++;
        log.write(Map.of("event", "ask", "township", township, "move", move));
    }

    /** What a township does now: its last move, or nothing of its own. */
    Move doing(int township, Move standard) {
        return quarters.isEmpty() ? standard : quarters.get(quarters.size() - 1).getOrDefault(township, standard);
    }

    /** A quarter begins: what was asked is done from now on, and whoever asked for nothing goes on as before. */
    Map<Integer, Move> begins(Move standard) {
        Map<Integer, Move> moves = new TreeMap<>();
        for (int n = 1; n <= townships; n++) {
            Seat seat = seats.get(n);
            moves.put(n, seat == null || seat.asked() == null ? doing(n, standard) : seat.asked());
        }
        seats.values().forEach(seat -> seat.asks(null));
        quarters.add(moves);
        version++;
        return moves;
    }

    /** Only the first quarters have been. */
    void backTo(int first) {
        quarters.subList(Math.min(first, quarters.size()), quarters.size()).clear();
        seats.values().forEach(seat -> seat.asks(null));
        version++;
    }

    /**
     * Whether everybody who is there has decided, and they are not a few among many who sleep: the others who sit there went away, and
     * do not keep the class waiting.
     */
    boolean allDecided(long now) {
        long asked = seats.values().stream().filter(seat -> seat.asked() != null).count();
        return asked > 0 && 2 * asked >= seats.size() && seats.values().stream().allMatch(seat -> seat.asked() != null || !seat.isHere(now));
    }

    /** Whether no township is free. */
    boolean isFull() {
        return seats.size() == townships;
    }

    /** A sign of whoever has the key of this trace. */
    void sees(String trace, long now) {
        seats.values().stream().filter(seat -> seat.trace().equals(trace)).forEach(seat -> seat.isSeen(now));
    }

    /** All who sit there are taken for present. */
    void allSeen(long now) {
        seats.values().forEach(seat -> seat.isSeen(now));
    }

    /** Takes an event of its log. */
    void again(JsonNode event) {
        int township = event.path("township").asInt();
        switch (event.path("event").asText()) {
            case "join" -> sits(township, event.path("name").asText(), event.path("trace").asText());
            case "free" -> seats.remove(township);
            case "ask" -> seats.get(township).asks(move(event.path("move")));
            case "quarter" -> {
                Map<Integer, Move> moves = new TreeMap<>();
                event.path("moves").fields().forEachRemaining(move -> moves.put(Integer.parseInt(move.getKey()), move(move.getValue())));
                quarters.add(moves);
                seats.values().forEach(seat -> seat.asks(null));
            }
            case "back" -> backTo(event.path("quarters").asInt());
            default -> { }
        }
        version++;
    }

    private static Move move(JsonNode said) {
        return new Move(said.path("staff").asInt(), said.path("gate").asDouble(), said.path("meetings").asInt());
    }
}
