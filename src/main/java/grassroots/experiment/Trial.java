package grassroots.experiment;

/**
 * One run that an experiment asks for.
 *
 * @param key names what it leaves, as a file name
 * @param scenario name of its scenario
 * @param replication its number, 0 for the first
 * @param seed its seed
 * @param replicate runs it
 */
public record Trial(String key, String scenario, int replication, long seed, Replicate replicate) {}
