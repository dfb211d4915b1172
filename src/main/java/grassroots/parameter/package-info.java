/**
 * What a number and a file may be, and the words for one that may not. Knows nothing of the model: neither what exists nor what
 * happens.
 */
package grassroots.parameter;
