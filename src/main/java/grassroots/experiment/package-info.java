/**
 * Replications of a scenario, run side by side, and the folder that keeps what they gave. Knows a run only as a function from
 * a seed to an observation, and neither draws nor prints.
 */
package grassroots.experiment;
