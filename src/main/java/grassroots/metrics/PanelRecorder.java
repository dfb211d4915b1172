package grassroots.metrics;

import grassroots.metrics.Panel.CommunityQuarter;
import grassroots.metrics.Panel.GroupQuarter;
import grassroots.world.Community;
import grassroots.world.Resident;
import grassroots.world.World;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Adds up quarters by community, reads residents at the end of each, and changes nothing. */
public final class PanelRecorder implements Serializable {
    private static final long serialVersionUID = 1;

    /** Weeks of a quarter. */
    public static final int QUARTER = 13;

    private final PanelPlan plan;
    private final boolean[] treated;
    private final double[][] tops;
    private final double[][] bottoms;
    private final List<CommunityQuarter> communities = new ArrayList<>();
    private final List<GroupQuarter> groups = new ArrayList<>();
    private int week;
    private int weeks;

    /** A recorder of what the plan asks for, from a first week on. */
    public PanelRecorder(PanelPlan plan, World world, int firstWeek, Predicate<Community> treated) {
        this.plan = plan;
        this.week = firstWeek;
        this.treated = new boolean[world.communities().size()];
        world.communities().forEach(community -> this.treated[community.number()] = treated.test(community));
        this.tops = new double[this.treated.length][plan.keys().size()];
        this.bottoms = new double[this.treated.length][plan.keys().size()];
    }

    /** Reads the week that ends. */
    public void recordWeek(World world) {
        if (plan.keepsAnything() && week >= plan.anchor() - QUARTER) {
            for (int m = 0; m < plan.keys().size(); m++) {
                Metric metric = Metrics.of(plan.keys().get(m));
                for (Community community : world.communities()) {
                    tops[community.number()][m] += metric.numerator().applyAsDouble(community);
                    bottoms[community.number()][m] +=
                            metric.denominator() == null ? 0 : metric.denominator().applyAsDouble(community);
                }
            }
            weeks++;
            if (Math.floorMod(week + 1 - plan.anchor(), QUARTER) == 0) {
                closeQuarter(world, week);
            }
        }
        week++;
    }

    /** What was seen; a quarter that is not over is closed as it is. */
    public Panel panel(World world) {
        if (weeks > 0) {
            closeQuarter(world, week - 1);
        }
        return new Panel(plan.keys(), List.copyOf(communities), List.copyOf(groups));
    }

    private void closeQuarter(World world, int last) {
        int quarter = Math.floorDiv(last - plan.anchor(), QUARTER);
        for (Community community : world.communities()) {
            int number = community.number();
            communities.add(new CommunityQuarter(quarter, weeks, community.identity().id(), community.identity().township() + 1,
                    community.identity().type().name().toLowerCase(Locale.ROOT), treated[number], tops[number].clone(),
                    bottoms[number].clone()));
            Arrays.fill(tops[number], 0);
            Arrays.fill(bottoms[number], 0);
        }
        readGroups(world, quarter);
        weeks = 0;
    }

    private void readGroups(World world, int quarter) {
        ResidentGroup[] all = ResidentGroup.values();
        double[][] sums = new double[all.length][ResidentGroup.FEELINGS.size()];
        long[] members = new long[all.length];
        for (Community community : world.communities()) {
            for (Resident resident : community.residents()) {
                double[] feelings = ResidentGroup.feelings(resident);
                for (int g = 0; g < all.length; g++) {
                    if (all[g].has(resident)) {
                        members[g]++;
                        for (int f = 0; f < feelings.length; f++) {
                            sums[g][f] += feelings[f];
                        }
                    }
                }
            }
        }
        for (int g = 0; g < all.length; g++) {
            groups.add(new GroupQuarter(quarter, all[g], members[g], sums[g]));
        }
    }
}
