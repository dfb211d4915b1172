/**
 * What becomes of petitions, whatever failed before. Knows nothing of why somebody petitions.
 */
package grassroots.process.petition;
