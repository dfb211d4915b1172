/**
 * Workers split their day, do upward work and serve the line of cases. Knows no policy lever.
 */
package grassroots.process.workday;
