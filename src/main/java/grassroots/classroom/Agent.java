package grassroots.classroom;

import grassroots.simulation.GovernanceModel;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Worker;
import java.util.List;

/**
 * One agent that both worlds have: a resident, the holder of a post, or the secretary of a community.
 *
 * @param kind what it is
 * @param community number of its community
 * @param number of the resident in the community, or of the post in the world; 0 for the secretary
 */
record Agent(Kind kind, int community, long number) {
    /** What can be followed. */
    enum Kind { RESIDENT, WORKER, SECRETARY }

    /** Someone who watches the agent in one world and tells what happens. */
    Follower followedIn(GovernanceModel world, Story story) {
        Community home = world.world().communities().get(community);
        return switch (kind) {
            case RESIDENT -> new ResidentFollower(home, (int) number, world.scenario().uncertainties().voice().neighboursSolve(), story);
            case WORKER -> new WorkerFollower(home, number, story);
            case SECRETARY -> new SecretaryFollower(home, story);
        };
    }

    /** Someone in a community whose story begins soon: whose case has waited longest, else the first who lives there. */
    static Agent residentOf(Community community) {
        List<Case> waiting = community.cases().waiting();
        long first = community.residents().at(0).id();
        long number = waiting.isEmpty() ? 0 : waiting.get(0).resident().id() - first;
        return new Agent(Kind.RESIDENT, community.number(), number);
    }

    /** The holder of the n-th post that has one. */
    static Agent workerOf(Community community, int n) {
        List<Worker> present = community.staff().present();
        if (n < 0 || n >= present.size()) {
            throw new Mistake("There is no such worker; choose another.", "没有这名工作者，请另选。");
        }
        return new Agent(Kind.WORKER, community.number(), present.get(n).post());
    }
}
