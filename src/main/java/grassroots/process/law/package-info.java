/**
 * What residents know of the law and whom they can ask. Knows nothing of disputes beyond how many are open.
 */
package grassroots.process.law;
