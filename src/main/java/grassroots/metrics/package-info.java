/**
 * What is measured: every metric declared once, and the tables that hold it. Reads the world and never changes it.
 */
package grassroots.metrics;
