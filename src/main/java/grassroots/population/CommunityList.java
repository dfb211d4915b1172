package grassroots.population;

import grassroots.world.Community;
import grassroots.world.Residents;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The communities to build, in the order of the world.
 *
 * @param rows one for each community
 * @param districts number of the district of each township, from 0
 */
public record CommunityList(List<CommunityRow> rows, List<Integer> districts) implements Serializable {
    /** As many communities as a plan says, all of a kind alike; townships are dealt among districts in order. */
    public static CommunityList drawn(WorldPlan plan, PopulationParameters parameters) {
        if (!plan.file().isEmpty()) {
            throw new IllegalStateException("the world file '" + plan.file() + "' has not been read");
        }
        int districts = Math.min(plan.districts(), plan.townships());
        List<CommunityRow> rows = new ArrayList<>();
        List<Integer> districtOf = new ArrayList<>();
        for (int t = 0; t < plan.townships(); t++) {
            districtOf.add((int) ((long) t * districts / plan.townships()));
            addTownship(rows, t, plan.communities(), parameters.villages());
        }
        return new CommunityList(List.copyOf(rows), List.copyOf(districtOf));
    }

    private static void addTownship(
            List<CommunityRow> rows, int township, WorldPlan.CommunitiesPlan plan, PopulationParameters.Villages villages) {
        long towns = plan.perTownship() - Math.round(plan.villages() * plan.perTownship());
        int ofVillage = (int) Math.min(Residents.MOST, Math.max(1, Math.round(villages.residents() * plan.residents())));
        for (int c = 0; c < plan.perTownship(); c++) {
            boolean village = c >= towns;
            rows.add(new CommunityRow((township + 1) + "-" + (c + 1), township,
                    village ? Community.Type.VILLAGE : Community.Type.URBAN,
                    village ? ofVillage : plan.residents(), Map.of(), Map.of()));
        }
    }

    /** Residents of all communities. */
    public long residents() {
        return rows.stream().mapToLong(CommunityRow::residents).sum();
    }
}
