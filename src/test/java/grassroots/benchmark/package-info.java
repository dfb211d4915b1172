/**
 * How fast and how small: the model against the plain twin of the core loop, each measured in a fresh virtual machine. Run
 * after {@code mvn -q -DskipTests package} from the top of the project.
 */
package grassroots.benchmark;
