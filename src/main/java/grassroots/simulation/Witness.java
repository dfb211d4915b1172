package grassroots.simulation;

import grassroots.random.Draws;
import grassroots.world.Community;

/** Someone who looks at one community again and again during its day, and changes nothing. */
public interface Witness {
    /** Number of the community. */
    int community();

    /** Called after each thing that may happen in the community's day. */
    void looks(Community community, Draws draws);

    /** Called when the community's day is over, before what ended today is put away. */
    void dayEnds(Community community, int day);
}
