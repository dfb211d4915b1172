/**
 * Departments ask, townships keep the gate, hours follow. Knows nothing of how the work is done.
 */
package grassroots.process.burden;
