package grassroots.process;

import grassroots.policy.Levers;
import grassroots.random.Draws;

/**
 * One turn of a community: when it is, what policy allows, and how the dice fall.
 *
 * @param day days since the end of the warm-up, negative before
 * @param levers the levers in this community today
 * @param draws the dice of the day
 */
public record Turn(int day, Levers levers, Draws draws) {}
