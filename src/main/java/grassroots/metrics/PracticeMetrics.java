package grassroots.metrics;

import static grassroots.metrics.Metric.Better.DOWN;
import static grassroots.metrics.Metric.Better.NEITHER;
import static grassroots.metrics.Metric.Better.UP;
import static grassroots.metrics.Metrics.flow;
import static grassroots.metrics.Metrics.perCommunity;
import static grassroots.metrics.Metrics.stock;
import static grassroots.process.Submodel.DIFFUSION;

import grassroots.metrics.Metric.Formula;
import grassroots.metrics.Metric.Group;
import grassroots.world.Flow;
import grassroots.world.Practices.Having;

/** Metrics of practices: who has them, in name or in earnest, and how deep they go. */
final class PracticeMetrics {
    private PracticeMetrics() {}

    static void declare() {
        share("practiceAdopters", "practices adopted", "做法采用率", "Share of practices that communities have, in earnest or in name, of all there are to be had", "社区已采用(含名义)的做法占可选做法的比例", NEITHER, c -> c.practices().count());
        share("practicesInName", "in name", "有名无实", "Share of practices that communities have in name only", "社区仅名义采用的做法比例", DOWN, c -> c.practices().count(Having.IN_NAME));
        share("practicesShallow", "shallow", "浅层", "Share of practices that communities practise less than half as deep as can be", "社区真做但深度不足一半的做法比例", NEITHER, c -> c.practices().count(Having.IN_EARNEST) - c.practices().deep());
        share("practicesDeep", "deep", "深入", "Share of practices that communities practise at least half as deep as can be", "社区深度达到一半以上的做法比例", UP, c -> c.practices().deep());
        share("practicesGivenUp", "given up", "试后放弃", "Share of practices that communities tried and gave up because they did not fit", "社区试行后因不适合而放弃的做法比例", NEITHER, c -> c.practices().count(Having.GIVEN_UP));
        stock("practiceDepth", Group.PRACTICES, "depth where adopted", "采用深度", "Mean depth of the practices that communities have, empty where none has any", "社区已采用做法的平均深度，无则为空", "index 0–1", UP, 0.05, "a few weeks of doing",
                c -> c.practices().depth(), c -> c.practices().count(), DIFFUSION);
        perCommunity("practicesPublished", Group.PRACTICES, "cases published", "发布案例", "Cases of a community's practices that the district published, a community and week", "区级发布的本社区做法案例数(每社区每周)", NEITHER, 0.01, flow(Flow.PRACTICES_PUBLISHED), DIFFUSION);
    }

    private static void share(String key, String en, String zh, String meaning, String meaningZh, Metric.Better better, Formula count) {
        stock(key, Group.PRACTICES, en, zh, meaning, meaningZh, "share", better, 0.02, "one in fifty", count, c -> c.practices().known(), DIFFUSION);
    }
}
