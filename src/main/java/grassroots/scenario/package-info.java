/**
 * What is asked: scenario files, their reading and their faults. Knows every parameter, policy and metric by name and runs
 * nothing.
 */
package grassroots.scenario;
