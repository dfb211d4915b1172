package grassroots.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Petitions of the residents of one community: those that somebody means to bring, and those that were kept from it. */
public final class Petitions implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Petition> meant = new ArrayList<>();
    private final List<Petition> heldBack = new ArrayList<>();

    /** Petitions that somebody means to bring, today or on a day to come. */
    public List<Petition> meant() {
        return meant;
    }

    /** Those who were talked out of going any further today. */
    public List<Petition> heldBack() {
        return heldBack;
    }
}
