/**
 * Policies as data: records that set levers, their calendar and whom they reach. Knows no agent and no process; what a
 * lever does is decided where it is read.
 */
package grassroots.policy;
