package grassroots.population;

import grassroots.world.Community;
import java.io.Serializable;
import java.util.Map;

/**
 * One community to build.
 *
 * @param id its name in files
 * @param township number of its township, from 0
 * @param type town or village
 * @param residents who live in it
 * @param given numbers that are given rather than drawn
 * @param columns what else the world file says of it
 */
public record CommunityRow(
        String id,
        int township,
        Community.Type type,
        int residents,
        Map<WorldColumn, Double> given,
        Map<String, String> columns)
        implements Serializable {
    /** The number given for a column, or another where none is. */
    double or(WorldColumn column, double otherwise) {
        Double number = given.get(column);
        return number == null ? otherwise : number;
    }

    boolean isVillage() {
        return type == Community.Type.VILLAGE;
    }
}
