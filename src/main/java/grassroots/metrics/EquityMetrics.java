package grassroots.metrics;

import static grassroots.metrics.Metric.Better.DOWN;
import static grassroots.metrics.Metric.Better.UP;
import static grassroots.metrics.Metric.Better.NEITHER;
import static grassroots.process.Submodel.CASEWORK;
import static grassroots.process.Submodel.TRUST;
import static grassroots.process.Submodel.VOICE;

import grassroots.metrics.Metric.Group;
import grassroots.statistics.Inequality;
import grassroots.world.Community;
import grassroots.world.Residents;
import grassroots.world.Residents.Feeling;
import grassroots.world.Trait;
import grassroots.world.World;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Metrics of who gains and who does not: gaps between groups of residents, and spreads over communities. */
final class EquityMetrics {
    private static final Set<String> GAPS = new HashSet<>();

    private EquityMetrics() {}

    /** Whether one of these metrics compares groups of residents, from stock that must have been taken. */
    static boolean compareGroups(Collection<String> keys) {
        return !Collections.disjoint(GAPS, keys);
    }

    static void declare() {
        gap("gainGapRenters", "gain, renters less owners", "租户与业主获得感之差", "Mean sense of gain of renters less that of owners of the same community, as last felt at a month's beginning", "同一社区内租户与业主平均获得感之差(月初)", Feeling.GAIN, Trait.RENTER, null, NEITHER);
        gap("trustGapRenters", "trust, renters less owners", "租户与业主信任之差", "Mean trust of renters less that of owners of the same community, as last felt at a month's beginning", "同一社区内租户与业主平均信任之差(月初)", Feeling.TRUST, Trait.RENTER, null, NEITHER);
        gap("gainGapOld", "gain, old less young", "老年与青年获得感之差", "Mean sense of gain of residents of 60 and over less that of those under 35 in the same community", "同一社区内60岁及以上与35岁以下居民平均获得感之差", Feeling.GAIN, Trait.OLD, Trait.YOUNG, NEITHER);
        gap("trustGapOld", "trust, old less young", "老年与青年信任之差", "Mean trust of residents of 60 and over less that of those under 35 in the same community", "同一社区内60岁及以上与35岁以下居民平均信任之差", Feeling.TRUST, Trait.OLD, Trait.YOUNG, NEITHER);
        gap("trustGapNewEmployment", "trust, new employment less others", "新就业群体与其他居民信任之差", "Mean trust of those in new forms of employment less that of others in the same community", "同一社区内新就业群体与其他居民平均信任之差", Feeling.TRUST, Trait.NEW_EMPLOYMENT, null, UP);
        gap("trustGapAccess", "trust, with less without digital access", "有无数字条件居民信任之差", "Mean trust of users of digital services less that of others in the same community", "同一社区内会用与不会用数字服务居民平均信任之差", Feeling.TRUST, Trait.DIGITAL, null, DOWN);
        across("gainGapVillages", "gain, town less village", "城乡获得感之差", "Mean sense of gain of residents of town communities less that of villages, empty without both", "城市社区与村居民平均获得感之差，缺一则为空", "index 0–1", NEITHER, 0.005,
                w -> mean(w, Community.Type.URBAN) - mean(w, Community.Type.VILLAGE));
        Metrics.isAGap("gainGapVillages");
        across("unsolvedGini", "inequality of unsolved matters", "未解决存量基尼系数", "Gini over communities of matters left unsolved a resident", "各社区人均未解决存量的基尼系数", "Gini 0–1", DOWN, 0.01,
                w -> Inequality.gini(each(w, c -> c.record().unsolved() / c.residents().size())));
        across("unsolvedNinetyToTen", "unsolved matters, 90th to 10th", "未解决存量90/10比", "Matters left unsolved a resident: the 90th percentile of communities over the 10th", "各社区人均未解决存量第90与第10百分位之比", "ratio", DOWN, 0.05,
                w -> Inequality.ninetyToTen(each(w, c -> c.record().unsolved() / c.residents().size())));
        Metrics.metric("loadNinetyToTen", Group.EQUITY, "load, 90th to 10th", "负荷90/10比", "Felt load: the 90th percentile of communities over the 10th", "各社区负荷第90与第10百分位之比", "ratio", DOWN, 0.05, "one part in twenty",
                w -> Inequality.ninetyToTen(each(w, c -> c.pressure().load())), CASEWORK);
    }

    /** Within communities, each weighted by how well its gap is known: by n·m/(n + m). */
    private static void gap(String key, String en, String zh, String meaning, String meaningZh, Feeling feeling, Trait group, Trait others, Metric.Better better) {
        GAPS.add(key);
        Metrics.metric(key, Group.EQUITY, en, zh, meaning, meaningZh, "index 0–1", better, 0.005, "half of what matters in a mean", Metric.Over.STOCK,
                c -> weight(c, group, others) * difference(c.residents(), feeling, group, others), c -> weight(c, group, others), TRUST);
        Metrics.isAGap(key);
    }

    private static double weight(Community community, Trait group, Trait others) {
        double n = community.residents().count(group);
        double m = others == null ? community.residents().size() - n : community.residents().count(others);
        return n + m == 0 || !community.residents().stockTaken() ? 0 : n * m / (n + m);
    }

    private static double difference(Residents residents, Feeling feeling, Trait group, Trait others) {
        double n = residents.count(group);
        double m = others == null ? residents.size() - n : residents.count(others);
        if (n == 0 || m == 0) {
            return 0;
        }
        double rest = others == null ? residents.sum(feeling, null) - residents.sum(feeling, group) : residents.sum(feeling, others);
        return residents.sum(feeling, group) / n - rest / m;
    }

    private static void across(String key, String en, String zh, String meaning, String meaningZh, String unit, Metric.Better better, double matters, Metric.Across over) {
        Metrics.metric(key, Group.EQUITY, en, zh, meaning, meaningZh, unit, better, matters, "a change that a district would notice", over, TRUST, VOICE);
    }

    private static double mean(World world, Community.Type type) {
        double sum = 0;
        double residents = 0;
        for (Community community : world.communities()) {
            if (community.identity().type() == type && community.residents().stockTaken()) {
                sum += community.residents().sum(Feeling.GAIN, null);
                residents += community.residents().size();
            }
        }
        return residents == 0 ? Double.NaN : sum / residents;
    }

    private static double[] each(World world, ToDoubleFunction<Community> of) {
        return world.communities().stream().mapToDouble(of).toArray();
    }
}
