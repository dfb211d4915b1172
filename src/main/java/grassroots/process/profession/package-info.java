/**
 * What workers are offered as a profession, and the hours it takes. Knows nothing of what they make of it.
 */
package grassroots.process.profession;
