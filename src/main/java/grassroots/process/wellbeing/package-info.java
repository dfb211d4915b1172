/**
 * Workers' exhaustion, identity, quitting and learning. Knows no policy lever.
 */
package grassroots.process.wellbeing;
