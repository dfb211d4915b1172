package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.policy.AdmissionList;
import grassroots.policy.Deliberation;
import grassroots.policy.Levers;
import java.util.Iterator;
import java.util.Set;

/**
 * What a township decides for the coming quarter.
 *
 * @param staff posts of the township that work in its communities rather than at its desk
 * @param gate share of tasks not on the list that it turns back
 * @param meetings assemblies of residents in each of its communities
 */
record Move(int staff, double gate, int meetings) {
    /** Most assemblies a quarter that a township may call: one every other week. */
    static final int MOST_MEETINGS = 6;

    private static final LeverBook BOOK = new LeverBook();
    private static final Set<String> PARTS = Set.of("quarter", "staff", "gate", "meetings");

    /** What a township does that decides nothing. */
    static Move standard(Levers levers) {
        AdmissionList list = (AdmissionList) BOOK.valueOf("admission-list", levers);
        Deliberation meetings = (Deliberation) BOOK.valueOf("deliberation", levers);
        return new Move(0, list.strictness(), (int) Math.round(meetings.meetings()));
    }

    /** What a page asked for, by a township with so many posts. */
    static Move asked(JsonNode said, int posts) {
        for (Iterator<String> names = said.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!PARTS.contains(name)) {
                throw new Mistake("A move has no '" + Names.plain(name, 30) + "': it is of your own township, its staff, gate and meetings.",
                        "决定中没有“" + Names.plain(name, 30) + "”：只能决定本乡镇街道的人员、把关和会议。");
            }
        }
        int staff = (int) number(said, "staff", posts, true, "Staff in communities", "下沉人员");
        double gate = number(said, "gate", 1, false, "The gate", "把关");
        int meetings = (int) number(said, "meetings", MOST_MEETINGS, true, "Meetings", "会议");
        return new Move(staff, gate, meetings);
    }

    private static double number(JsonNode said, String name, double most, boolean whole, String en, String zh) {
        JsonNode value = said.path(name);
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!(number >= 0 && number <= most) || whole && number != Math.rint(number)) {
            String kind = whole ? "a whole number" : "a number";
            String range = whole ? "0 to " + (int) most : "0 to 1";
            throw new Mistake(en + " must be " + kind + " from " + range + ".", zh + "须为 " + range.replace(" to ", " 至 ") + (whole ? " 的整数。" : " 之间的数。"));
        }
        return number;
    }
}
