package grassroots.population;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/**
 * How large a world to draw, or the file to read it from; a file leaves nothing of the numbers to the plan.
 *
 * @param file CSV with one row per community, relative to the scenario file; empty to draw the world
 * @param districts number of districts; townships are dealt among them in order
 * @param townships number of townships and streets
 * @param communities communities of a township
 */
@Described(en = "the world to draw, or the file to read it from", zh = "所模拟的地区")
public record WorldPlan(
        @Described(en = "CSV with one row per community, empty to draw the world", zh = "社区数据CSV文件，留空则随机生成") String file,
        @Parameter(en = "districts", zh = "区县数", unit = "districts", min = 1, max = 16, reason = "one district is the unit of most reforms")
                int districts,
        @Parameter(en = "townships and streets", zh = "乡镇街道数", unit = "townships", min = 1, max = 2000, reason = "a small district")
                int townships,
        CommunitiesPlan communities)
        implements Serializable {

    /**
     * The communities of a township.
     *
     * @param perTownship number in each township
     * @param residents residents of each
     * @param villages share of communities that are villages
     */
    @Described(en = "the communities of a township", zh = "每个乡镇街道的社区")
    public record CommunitiesPlan(
            @Parameter(en = "communities in a township", zh = "每个乡镇街道的社区数", unit = "communities", min = 1, max = 200,
                    source = "F 2.1", confidence = Confidence.DERIVED, low = 8, high = 25)
                    int perTownship,
            @Parameter(en = "residents of a town community", zh = "每个城市社区的居民数", unit = "residents", min = 1, max = 65535,
                    source = "F 2.5", confidence = Confidence.DERIVED, low = 3000, high = 8000)
                    int residents,
            @Parameter(en = "share of communities that are villages", zh = "村的比例", unit = "share", max = 1,
                    reason = "an urban district by default")
                    double villages)
            implements Serializable {}
}
