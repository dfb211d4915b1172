package grassroots.process;

import grassroots.random.Draws;

/**
 * One day above the communities: when it is, what policy allows in each community, and how the dice fall.
 *
 * @param day days since the end of the warm-up, negative before
 * @param rules the levers of each community
 * @param draws the dice of the day
 */
public record Session(int day, Rules rules, Draws draws) {}
