package grassroots.process;

import grassroots.policy.Levers;
import grassroots.world.Community;

/** What policy allows in each community today. */
public interface Rules {
    /** The levers of one community. */
    Levers in(Community community);
}
