/**
 * How communities are watched and judged: the responsive hotline and rounds of evaluation. Writes what is watched and at stake into the
 * world, and knows nothing of how workers or residents answer to it.
 */
package grassroots.process.evaluation;
