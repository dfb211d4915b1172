/**
 * What exists: districts, townships, communities, residents, workers, organizations, cases, tasks and the ledger, with
 * the invariants each keeps. Knows no process and no policy.
 */
package grassroots.world;
