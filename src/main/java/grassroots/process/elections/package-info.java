/**
 * Votes are called and counted, and a supervision committee looks at what was done. Writes what follows for the community's
 * organizations into the world, and knows nothing of who votes or of how work is split.
 */
package grassroots.process.elections;
