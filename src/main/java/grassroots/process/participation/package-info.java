/**
 * Who takes part, tires, lapses and returns. Knows no policy lever, only what the party organization does.
 */
package grassroots.process.participation;
