/**
 * One run of one scenario on MASON's schedule: who acts when, checkpoints, and nothing else. The only package that knows
 * MASON.
 */
package grassroots.simulation;
