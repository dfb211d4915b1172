/**
 * What the runs say, drawn: charts whose titles hold by construction. Reads series and never runs a simulation.
 */
package grassroots.report;
