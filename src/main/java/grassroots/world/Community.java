package grassroots.world;

import java.io.Serializable;

/** One community: its residents, workers and party organization, and what lies on their desks. */
public final class Community implements Serializable {
    private static final long serialVersionUID = 1;
}
