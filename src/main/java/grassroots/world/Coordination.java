package grassroots.world;

import java.io.Serializable;

/**
 * What a mechanism above the township does for its desk. Nothing by default.
 *
 * @param solves chance that it adds that the desk solves a case
 * @param hurries part of the days lost by a bounce that it saves
 * @param seconded posts that it took from the township
 */
public record Coordination(double solves, double hurries, double seconded) implements Serializable {
    /** No mechanism. */
    public static final Coordination NONE = new Coordination(0, 0, 0);
}
