/**
 * What a user types and gets: one class for each command. Knows everything below and decides nothing about the model.
 */
package grassroots.cli;
