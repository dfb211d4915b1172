package grassroots.world;

import java.io.Serializable;

/**
 * How far those who live off a neighbourhood stand together behind its cases: property companies, owners' committees,
 * organizations and members. Nothing by default.
 *
 * @param level in [0, 1]
 * @param settles chance that a case which needs others' powers is settled without the township
 * @param finds chance that an ask of departments is found to repeat another's
 * @param rallies what it adds to the part that the secretary does about members and volunteers
 */
public record Alignment(double level, double settles, double finds, double rallies) implements Serializable {
    /** Everyone for himself. */
    public static final Alignment NONE = new Alignment(0, 0, 0, 0);
}
