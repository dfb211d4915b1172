package grassroots.process;

import grassroots.world.Community;
import java.io.Serializable;

/** Something that happens in every community. */
public interface CommunityProcess extends Serializable {
    /** Lets it happen in one community on one day. */
    void step(Community community, Turn turn);
}
