/**
 * Residents decide whether, where and how often to speak up. Knows nothing of how cases are handled.
 */
package grassroots.process.voice;
