/**
 * Builds the first world, drawn from distributions or read from a file. Knows what exists and nothing of what happens
 * later.
 */
package grassroots.population;
