/**
 * What reforms ask of those who carry them out. Knows no policy lever, only how many reforms are under way.
 */
package grassroots.process.absorption;
