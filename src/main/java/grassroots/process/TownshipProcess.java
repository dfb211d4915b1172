package grassroots.process;

import grassroots.world.Township;
import java.io.Serializable;

/** Something that happens in every township. */
public interface TownshipProcess extends Serializable {
    /** Lets it happen in one township on one day. */
    void step(Township township, Session session);
}
