/**
 * Disputes between residents: how they arise, where they are taken, who mediates and what follows. Knows nothing of how petitions are
 * handled or how workers split their day.
 */
package grassroots.process.dispute;
