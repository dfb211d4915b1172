/**
 * Norms of communities, passed on by families and neighbours, written down in conventions. Knows nothing of who keeps them.
 */
package grassroots.process.norms;
