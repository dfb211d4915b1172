/**
 * Outcomes, expectation, trust and the sense of gain. Knows no policy lever.
 */
package grassroots.process.trust;
