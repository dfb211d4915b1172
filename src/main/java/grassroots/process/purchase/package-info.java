/**
 * Townships buy social work. Knows nothing of how workers use the help.
 */
package grassroots.process.purchase;
