/**
 * What happens: one package for each process of the model. Processes meet in the world and never import one another.
 */
package grassroots.process;
