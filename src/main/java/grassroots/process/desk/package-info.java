/**
 * The township's coordination desk. Knows no policy lever, only what the township was given.
 */
package grassroots.process.desk;
