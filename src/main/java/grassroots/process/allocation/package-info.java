/**
 * Townships divide what is sent down. Knows nothing of what is done with it.
 */
package grassroots.process.allocation;
