package grassroots.docking;

import java.io.Serializable;

/** What chance decides in the core loop; residents are numbered from 0 through all communities. */
public interface Nature extends Serializable {
    /** Whom the resident knows: eight numbers of residents. */
    int[] ties(int resident);

    /** What it takes to make the resident take part. */
    double threshold(int resident);

    /** Hours of the problem that the resident has today, NaN where there is none. Asked once for each resident and day. */
    double problem(int resident, int day);

    /** The noise in the resident's decision of today, in [0, 1). */
    double noise(int resident, int day);
}
