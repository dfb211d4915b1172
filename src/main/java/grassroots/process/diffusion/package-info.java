/**
 * How practices spread: what a community sees of others, what its secretary tries, keeps and gives up, and what the district
 * shows. Knows nothing of the processes that practices help.
 */
package grassroots.process.diffusion;
