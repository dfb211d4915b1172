package grassroots.experiment;

/**
 * How precise a comparison is to be.
 *
 * @param outcome key of a named outcome
 * @param halfWidth half the width of the 95 % interval of its difference, in its unit
 */
public record Aim(String outcome, double halfWidth) {}
