package grassroots.process.leadership;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** What tables of a community and of a district come to, and what they cost (MODEL 5.17). */
@Described(en = "leadership and coordination", zh = "统一领导与协调")
public record LeadershipParameters(
        @Described(en = "the table of a community", zh = "社区联席会议") Table table,
        @Described(en = "the table of the district", zh = "区级协调机制") Mechanism mechanism)
        implements Serializable {

    /** Joint meetings under the party organization of a community. */
    @Described(en = "the table of a community", zh = "社区联席会议")
    public record Table(
            @Parameter(en = "hours of workers for a joint meeting", zh = "每次联席会议占用社区工作者工时", unit = "hours", max = 100, low = 3, high = 12, reason = "three workers for two hours") double hours,
            @Parameter(en = "hours of reviewing all asks of a month", zh = "审议一个月全部事项的工时", unit = "hours a month", max = 200, low = 3, high = 12, reason = "an hour and a half a week") double review,
            @Parameter(en = "skill of a secretary at which a joint meeting begins to settle anything", zh = "联席会议见效所需书记能力", unit = "skill of the mean secretary", max = 3, low = 0.3, high = 0.9, reason = "one in twenty has less") double skillNeeded,
            @Parameter(en = "how fast meetings in earnest align those at the table", zh = "实质性会议的凝聚速度", unit = "per meeting a month", max = 10, low = 0.2, high = 0.8, reason = "two meetings a month bring six in ten behind a case") double yields,
            @Parameter(en = "months until what meetings come to is felt", zh = "见效所需月数", unit = "months", min = 1, max = 60, low = 1.5, high = 6, reason = "a quarter") double months,
            @Parameter(en = "load above which a secretary holds meetings for the record", zh = "会议流于形式的负荷起点", unit = "ratio", max = 5, low = 0.6, high = 1.8, reason = "work just fills the day") double easesAt,
            @Parameter(en = "part of the meetings held for the record for each unit of load above", zh = "负荷每超一单位流于形式的比例", unit = "share", max = 5, low = 0.25, high = 1, reason = "half at double load") double easesBy,
            @Parameter(en = "chance that a case which needs others' powers is settled at an aligned table", zh = "凝聚充分时就地解决概率", unit = "chance", max = 1, low = 0.15, high = 0.45, reason = "property companies and owners' committees hold a third of what is missing") double settles,
            @Parameter(en = "what full alignment adds to what the secretary does about members and volunteers", zh = "充分凝聚对动员的增益", unit = "share", max = 1, low = 0.1, high = 0.3, reason = "a fifth more") double rallies,
            @Parameter(en = "share of departments' asks that repeat another's", zh = "多头重复布置的比例", unit = "share", max = 1, low = 0.03, high = 0.2, reason = "one ask in twelve or so") double duplicates)
            implements Serializable {}

    /** Joint meetings of departments and townships in a district. */
    @Described(en = "the table of the district", zh = "区级协调机制")
    public record Mechanism(
            @Parameter(en = "inclination of a department to come to a table that a liaison office calls", zh = "联络办公室召集时部门到场倾向", unit = "logits", min = -10, max = 10, low = -3, high = -1, reason = "one in eight") double comes,
            @Parameter(en = "what the district party secretary in the chair adds", zh = "区委书记牵头的增益", unit = "logits", max = 20, low = 2, high = 6, reason = "nine in ten come then") double level,
            @Parameter(en = "what a unit of heat in its own field takes away", zh = "自身热度的牵扯", unit = "logits a unit of heat", max = 20, low = 0.25, high = 1, reason = "who is pressed looks after himself") double heat,
            @Parameter(en = "posts that prepare a table well", zh = "充分筹备所需人员", unit = "posts for 100,000 residents", min = 0.1, max = 100, low = 3, high = 12, reason = "a small office") double staffNeeded,
            @Parameter(en = "chance that the desk solves a case which all departments at the table add", zh = "部门全部到场对解决率的增益", unit = "chance", max = 1, low = 0.05, high = 0.2, reason = "half of delegated authority: who sits at the table keeps his powers") double solves,
            @Parameter(en = "part of the days lost by a bounce that they save", zh = "缩短退回等待的比例", unit = "share", max = 1, low = 0.1, high = 0.5, reason = "asked at the table, answered at the table") double hurries,
            @Parameter(en = "hours of a community's workers for the joint meetings of a month in full state", zh = "社区每月参加区级会议工时", unit = "hours a month", max = 200, low = 2, high = 8, reason = "a secretary's half day") double hours,
            @Parameter(en = "cost of a post", zh = "每岗年成本", unit = "yuan of 2024 a year", max = 1000000, low = 50000, high = 120000, source = "MODEL 6", confidence = grassroots.parameter.Confidence.ASSUMED) double postYuan)
            implements Serializable {}
}
