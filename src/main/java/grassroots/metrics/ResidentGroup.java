package grassroots.metrics;

import grassroots.parameter.Text;
import grassroots.world.Resident;
import grassroots.world.Trait;
import java.util.List;
import java.util.function.Predicate;

/** Groups of residents that gain or lose apart, by what is given at birth and never changes. */
public enum ResidentGroup {
    /** Lives in an own home. */
    OWNER("tenure", "owners", "业主", r -> !r.is(Trait.RENTER)),
    /** Rents the home. */
    RENTER("tenure", "renters", "租户", r -> r.is(Trait.RENTER)),
    /** Under 35. */
    YOUNG("age", "under 35", "35岁以下", r -> r.is(Trait.YOUNG)),
    /** 35 to 59. */
    MIDDLE("age", "35 to 59", "35至59岁", r -> !r.is(Trait.YOUNG) && !r.is(Trait.OLD)),
    /** 60 and over. */
    OLD("age", "60 and over", "60岁及以上", r -> r.is(Trait.OLD)),
    /** Works for a platform. */
    NEW_EMPLOYMENT("employment", "new employment", "新就业群体", r -> r.is(Trait.NEW_EMPLOYMENT)),
    /** Works for an employer. */
    EMPLOYED("employment", "other employment", "其他就业", r -> r.is(Trait.EMPLOYED) && !r.is(Trait.NEW_EMPLOYMENT)),
    /** Does not work for pay. */
    NOT_EMPLOYED("employment", "not employed", "未就业", r -> !r.is(Trait.EMPLOYED) && !r.is(Trait.NEW_EMPLOYMENT)),
    /** Member of the party. */
    PARTY_MEMBER("party", "party members", "党员", r -> r.is(Trait.PARTY_MEMBER)),
    /** Not a member. */
    NO_MEMBER("party", "not members", "非党员", r -> !r.is(Trait.PARTY_MEMBER));

    /** Metrics that a single resident has, in the order of {@link #feelings}. */
    public static final List<String> FEELINGS = List.of("trust", "gain", "happiness", "security", "efficacy");

    private final String dimension;
    private final Text label;
    private final Predicate<Resident> members;

    ResidentGroup(String dimension, String en, String zh, Predicate<Resident> members) {
        this.dimension = dimension;
        this.label = new Text(en, zh);
        this.members = members;
    }

    /** What the group differs from its neighbours in. */
    public String dimension() {
        return dimension;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** Whether the resident belongs to it. */
    boolean has(Resident resident) {
        return members.test(resident);
    }

    /** The values of one resident. */
    static double[] feelings(Resident resident) {
        return new double[] {resident.trust(), resident.gain(), resident.happiness(), resident.security(), resident.efficacy()};
    }
}
