package grassroots.classroom;

/**
 * One agent followed in both worlds.
 *
 * @param agent who, {@code null} for nobody
 * @param with what happens in the world with policies
 * @param without what happens in the other
 */
record Following(Agent agent, Story with, Story without) {
    /** Nobody is followed. */
    static final Following NOBODY = new Following(null, new Story(), new Story());

    /** An agent whose story begins now. */
    static Following of(Agent agent) {
        return new Following(agent, new Story(), new Story());
    }

    /** Begins to watch in both worlds. */
    void watch(TwoWorlds worlds) {
        worlds.with().isWatchedBy(agent == null ? null : agent.followedIn(worlds.with(), with));
        worlds.without().isWatchedBy(agent == null ? null : agent.followedIn(worlds.without(), without));
    }

    /** The same agent with what is told so far; nothing is added to it any more. */
    Following soFar() {
        return backTo(Integer.MAX_VALUE);
    }

    /** The same agent on an earlier day. */
    Following backTo(int day) {
        return agent == null ? this : new Following(agent, with.until(day), without.until(day));
    }
}
