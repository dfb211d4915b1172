/**
 * What comes before a community's organizations, how it is deliberated, decided and carried out. Calls residents to assemblies and knows
 * nothing of who comes or of what they make of the outcome.
 */
package grassroots.process.deliberation;
