package grassroots.classroom;

import grassroots.random.Draws;
import grassroots.simulation.Witness;
import grassroots.world.Community;
import grassroots.world.Flow;

/** Watches one agent in one world. It reads and tells, and touches nothing. */
abstract class Follower implements Witness {
    private final int community;
    private final Story story;

    Follower(Community community, Story story) {
        this.community = community.number();
        this.story = story;
    }

    @Override
    public final int community() {
        return community;
    }

    @Override
    public void looks(Community home, Draws draws) {
        // most agents are looked at when the day is over
    }

    void tell(int day, String en, String zh) {
        story.tell(day, en, zh);
    }

    /** How often something has happened in the community since the beginning. */
    static double total(Community home, Flow flow) {
        return home.ledger().total(flow);
    }
}
