/**
 * Self-service and the apps workers work with. Knows nothing of cases once they are opened.
 */
package grassroots.process.digital;
