/**
 * The model docked. The core loop: a twin written on MASON alone, one Steppable for each resident, and the three checks that hold
 * the model against it; the twin knows nothing of the model. Known results: queues of Erlang, thresholds of Granovetter, diffusion
 * of Bass, agreement of DeGroot and a linear recursion, each reckoned here from its own formula and held against a scenario in which
 * everything else is switched off.
 */
package grassroots.docking;
