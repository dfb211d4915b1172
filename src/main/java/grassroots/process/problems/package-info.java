/**
 * Nature's problems and hazards: candidates drawn without regard to policy. Knows nothing of who hears of them.
 */
package grassroots.process.problems;
