/**
 * Chance as a function of who, what and when: every draw is keyed and none has a state. Knows nothing of the model
 * but the names of its dice.
 */
package grassroots.random;
