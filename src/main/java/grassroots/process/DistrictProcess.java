package grassroots.process;

import grassroots.world.District;
import java.io.Serializable;

/** Something that happens in every district. */
public interface DistrictProcess extends Serializable {
    /** Lets it happen in one district on one day. */
    void step(District district, Session session);
}
