/**
 * Campaign attention, routine and the heat of departments. Knows nothing of tasks.
 */
package grassroots.process.attention;
