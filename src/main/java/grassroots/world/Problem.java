package grassroots.world;

import java.io.Serializable;

/**
 * Something wrong in a resident's life, as nature drew it: the same under every policy.
 *
 * @param resident whose it is
 * @param matter what it is about
 * @param day on which it arose
 * @param hour of the office's day at which it would be brought
 * @param severity in [0, 1]
 * @param hours of skilled work it takes
 * @param needsPower whether it needs powers that only the township or a department has
 * @param neighbourly whether neighbours could solve it
 * @param patience days its resident waits, may be infinite
 * @param elsewhere days it waits for other people once the work is done
 */
public record Problem(
        Resident resident,
        Matter matter,
        int day,
        double hour,
        double severity,
        double hours,
        boolean needsPower,
        boolean neighbourly,
        double patience,
        double elsewhere)
        implements Serializable {}
