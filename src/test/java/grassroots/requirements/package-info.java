/**
 * What some tests need beyond a JDK and Maven, and the count at the end of the test command that says which tests went
 * without; where tests keep files, and from what their processes start. Knows nothing of the program.
 */
package grassroots.requirements;
