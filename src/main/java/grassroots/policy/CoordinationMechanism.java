package grassroots.policy;

import grassroots.parameter.Parameter;

/** A mechanism of the district brings departments to one table with townships. */
@Lever(
        key = "coordination-mechanism",
        group = LeverGroup.LEADERSHIP,
        en = "Coordination mechanism above the township",
        zh = "协调机制",
        cost = "posts, and hours of those called to joint meetings",
        costZh = "专班人员与联席会议工时",
        failure = "a table to which departments do not come (level), staffed by hands that desks then lack (seconded)",
        failureZh = "部门不到场(level)，专班从乡镇街道抽人、窗口缺人(seconded)")
public record CoordinationMechanism(
        @Parameter(en = "rank of who chairs it: 0 a liaison office, 1 the district party secretary", zh = "牵头层级，0为联络办公室，1为区委书记", unit = "share",
                max = 1, reason = "departments deal with townships one by one")
                double level,
        @Parameter(en = "posts for 100,000 residents", zh = "每十万人专职人员", unit = "posts", max = 100, reason = "none in 2018")
                double staff,
        @Parameter(en = "share of the posts that is taken from townships", zh = "从乡镇街道抽调比例", unit = "share", max = 1,
                reason = "posts of their own")
                double seconded) implements Policy {}
