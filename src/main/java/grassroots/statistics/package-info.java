/**
 * Pure functions of numbers: no function here knows what its numbers mean, and none keeps state.
 */
package grassroots.statistics;
