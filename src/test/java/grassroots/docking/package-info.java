/**
 * The core loop docked: a twin written on MASON alone, one Steppable for each resident, and the three checks that hold the
 * model against it. The twin knows nothing of the model.
 */
package grassroots.docking;
