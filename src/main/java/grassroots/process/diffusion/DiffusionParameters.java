package grassroots.process.diffusion;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** How practices spread among communities, deepen and are given up (MODEL 5.14). */
@Described(en = "practices and demonstration", zh = "治理做法与示范推广")
public record DiffusionParameters(
        @Parameter(en = "day from which the practices are there to be had", zh = "做法开始为人所知的日子", unit = "day of the horizon", min = -3640, max = 36400, reason = "they are new at the beginning; F 6.19 counts three years from the first adopters")
                int begins,
        Trying trying,
        Depth depth,
        Shown shown,
        Costs costs,
        Kinds kinds)
        implements Serializable {

    /** What makes a community try a practice. */
    @Described(en = "what makes a community try a practice", zh = "社区尝试做法的动因")
    public record Trying(
            @Parameter(en = "chance a month to try a practice by oneself", zh = "自行尝试的月概率", unit = "chance a month", max = 1, low = 0.0025, high = 0.01, source = "F 6.19", confidence = Confidence.DERIVED) double innovation,
            @Parameter(en = "chance a month that all others who have it would add", zh = "他人做法带动的月概率", unit = "chance a month", max = 1, low = 0.055, high = 0.22, source = "F 6.19", confidence = Confidence.DERIVED) double imitation,
            @Parameter(en = "practices that a secretary tries in a month at most", zh = "每月至多尝试的做法数", unit = "practices", min = 1, max = 10, reason = "one thing after the other") int most,
            @Parameter(en = "part of what is seen that comes from one's own township; the rest from the district", zh = "所见中来自本乡镇街道的比例", unit = "share", max = 1, low = 0.3, high = 0.9, reason = "secretaries meet weekly in the township") double township,
            @Parameter(en = "how far depth convinces, rather than having it at all", zh = "深度(而非有无)的说服力占比", unit = "share", max = 1, reason = "a plaque convinces nobody who looks") double byDepth,
            @Parameter(en = "how alike a village and a town community are", zh = "村与城市社区的相似度", unit = "share", max = 1, low = 0.1, high = 0.6, reason = "most of it does not carry over") double otherType,
            @Parameter(en = "load, relative to the reference, at which there is no slack any more", zh = "余力耗尽时的相对负荷", unit = "ratio", max = 100, low = 1.1, high = 1.5, reason = "a quarter more than usual") double overloaded,
            @Parameter(en = "load, relative to the reference, that takes one unit of slack", zh = "一单位余力对应的相对负荷", unit = "ratio", min = 0.001, max = 100, low = 0.1, high = 0.4, reason = "steep: what is not urgent goes first") double easing,
            @Parameter(en = "least slack", zh = "最小余力", unit = "ratio", max = 10, reason = "somebody always tries") double least,
            @Parameter(en = "most slack", zh = "最大余力", unit = "ratio", max = 10, reason = "idle hands do not invent without end") double mostSlack,
            @Parameter(en = "part that hangs on the secretary's skill", zh = "取决于书记能力的部分", unit = "share", max = 1, low = 0.3, high = 0.9, reason = "more than half") double skill,
            @Parameter(en = "power with which need moves the choice of a practice", zh = "需求对选择的影响幂次", unit = "exponent", max = 5, low = 0, high = 2, reason = "in proportion") double need,
            @Parameter(en = "need that counts at most, relative to the reference; one over it at least", zh = "计入的最大需求倍数", unit = "ratio", min = 1, max = 20, low = 1.5, high = 4, reason = "no source") double mostNeed,
            @Parameter(en = "part of what residents have to say that an assembly does not hear, from which the need of a deliberation hall is measured", zh = "居民会议未听到的意见比例参照值", unit = "share", min = 0.01, max = 1, reason = "read off the default", definition = true) double unheard)
            implements Serializable {}

    /** How practices deepen, fit and end. */
    @Described(en = "how practices deepen, fit and end", zh = "做法的深化、契合与放弃")
    public record Depth(
            @Parameter(en = "part of the way to the greatest depth in a month of doing", zh = "每月实践深化的比例", unit = "share", max = 1, low = 0.05, high = 0.2, reason = "half of it in seven months") double learning,
            @Parameter(en = "greatest depth", zh = "最大深度", unit = "index", max = 1, reason = "nothing is ever carried out in full") double most,
            @Parameter(en = "depth of what is there in name", zh = "名义做法的深度", unit = "index", max = 1, low = 0.05, high = 0.25, source = "F 6.20", confidence = Confidence.ASSUMED) double inName,
            @Parameter(en = "depth that a unit of slack above the enough adds to it", zh = "余力使名义做法加深", unit = "index", max = 1, low = 0.1, high = 0.4, reason = "some of it is used after all") double inNameBySlack,
            @Parameter(en = "slack from which it does", zh = "起作用的余力起点", unit = "ratio", max = 10, reason = "below the default") double enough,
            @Parameter(en = "part of the way to that depth in a month", zh = "名义做法每月变化比例", unit = "share", max = 1, low = 0.035, high = 0.14, reason = "slower than by doing") double inNameLearning,
            @Parameter(en = "how far a community that has it in name is as ready as others to take it up in earnest", zh = "名义采用者转为真做的意愿比例", unit = "share", max = 1, low = 0, high = 0.4, reason = "nothing is to be gained by it any more") double redeemed,
            @Parameter(en = "communities that a practice does not fit", zh = "做法不适合的社区比例", unit = "share", max = 1, low = 0.1, high = 0.35, reason = "one in five") double misfit,
            @Parameter(en = "chance a month that a practice which does not fit is given up", zh = "不适合做法的月放弃概率", unit = "chance a month", max = 1, low = 0.05, high = 0.25, reason = "found out within a year") double givenUp,
            @Parameter(en = "chance a month that what is there in name lapses when nobody orders it", zh = "无人要求时名义做法的月消失概率", unit = "chance a month", max = 1, low = 0.01, high = 0.08, reason = "the plaque fades") double lapses)
            implements Serializable {}

    /** What demonstration does. */
    @Described(en = "what demonstration does", zh = "示范推广的作用")
    public record Shown(
            @Parameter(en = "how many times likelier one tries by oneself who has heard all of it", zh = "典型案例对自行尝试的放大倍数", unit = "ratio", max = 100, low = 2, high = 10, reason = "known is half tried") double heard,
            @Parameter(en = "part of what can be heard that one case brings", zh = "一个案例传播的比例", unit = "share", max = 1, low = 0.15, high = 0.6, reason = "three cases and everyone has heard") double aCase,
            @Parameter(en = "cases of a practice that can be read in a quarter", zh = "每季每种做法可读的案例数", unit = "cases", max = 100, reason = "more are not read") double cases,
            @Parameter(en = "half-life of what was heard", zh = "案例记忆半衰期", unit = "days", min = 1, max = 3640, low = 91, high = 364, reason = "half a year") double forgotten,
            @Parameter(en = "weight of what is seen at observation points, relative to that of peers", zh = "联系点相对同行的可见权重", unit = "ratio", max = 10, low = 0.25, high = 1, reason = "half: few and far, but everyone is told to look") double points,
            @Parameter(en = "how far a point that is helped from above counts as one like oneself", zh = "受扶持典型被视为可比的程度", unit = "share", max = 1, low = 0, high = 0.4, reason = "anyone could do it with that money") double helped,
            @Parameter(en = "visits a year after which one has seen enough", zh = "看够所需的年互访次数", unit = "visits a year", min = 0.1, max = 100, low = 2, high = 8, reason = "once a quarter") double visits,
            @Parameter(en = "what having seen enough adds to imitation", zh = "充分观摩对模仿的增幅", unit = "ratio", max = 20, low = 0.4, high = 2, reason = "twice as ready") double imitation,
            @Parameter(en = "what having seen enough adds to learning", zh = "充分观摩对学习的增幅", unit = "ratio", max = 20, low = 0.15, high = 0.6, reason = "no source") double learning,
            @Parameter(en = "chance a month that a point begins its pilot", zh = "联系点启动试点的月概率", unit = "chance a month", max = 1, low = 0.15, high = 0.6, reason = "within a quarter") double pilot,
            @Parameter(en = "chance a month that a community under a full mandate adopts, in name", zh = "全力强推下每月名义采用概率", unit = "chance a month", max = 1, low = 0.15, high = 0.5, source = "F 6.20", confidence = Confidence.DERIVED) double mandate)
            implements Serializable {}

    /** What practices and demonstration cost. */
    @Described(en = "what practices and demonstration cost", zh = "做法与示范的成本")
    public record Costs(
            @Parameter(en = "organizing hours of beginning a practice in earnest", zh = "真正启动一项做法的组织工时", unit = "hours", max = 200, low = 6, high = 24, reason = "a day and a half") double begin,
            @Parameter(en = "organizing hours of keeping a practice up", zh = "维持一项做法的组织工时", unit = "hours a month", max = 100, low = 0.5, high = 4, reason = "half an hour a week; also where it does not fit") double keep,
            @Parameter(en = "meeting hours of showing what is there in name", zh = "展示名义做法的会议材料工时", unit = "hours a month", max = 100, low = 0.4, high = 1.6, reason = "photographs and a folder") double show,
            @Parameter(en = "meeting hours of receiving visitors at a point", zh = "联系点接待工时", unit = "hours a month", max = 200, low = 4, high = 16, reason = "a day a month") double receive,
            @Parameter(en = "meeting hours of a visit", zh = "一次互访工时", unit = "hours", max = 48, low = 4, high = 16, reason = "two people for half a day") double visit,
            @Parameter(en = "meeting hours of reading what is published", zh = "阅研案例工时", unit = "hours a month", max = 48, low = 0.5, high = 2, reason = "a study session, at full publication") double read,
            @Parameter(en = "help given to an observation point", zh = "联系点扶持经费", unit = "yuan of 2024 a year", max = 10000000, low = 25000, high = 100000, reason = "a room, a sign, a coordinator's part time") double pointYuan,
            @Parameter(en = "fares and meals of a visit", zh = "一次互访经费", unit = "yuan of 2024", max = 100000, low = 150, high = 600, reason = "a bus and a meal") double visitYuan,
            @Parameter(en = "full publication", zh = "案例采写发布经费", unit = "yuan of 2024 a community and year", max = 1000000, low = 500, high = 2000, reason = "a writer for a hundred communities") double publicationYuan)
            implements Serializable {}

    /** The practices. */
    @Described(en = "the practices", zh = "各项做法")
    public record Kinds(
            @Described(en = "time bank: service of volunteers is repaid by service", zh = "时间银行：以服务回馈志愿服务") Kind timeBank,
            @Described(en = "courtyard self-management: neighbours settle what they can", zh = "院落自治：邻里自行解决力所能及的事") Kind courtyard,
            @Described(en = "one form for all: fewer hours of forms", zh = "一表通：减少报表工时") Kind oneForm,
            @Described(en = "patrol routine: rounds find more hazards", zh = "巡查常规：走访巡查发现更多隐患") Kind patrol,
            @Described(en = "mediation room: all sit down in one place, fewer hours of a mediation", zh = "调解室：各方同坐一处，减少每件调解工时") Kind mediationRoom,
            @Described(en = "deliberation hall: of those who come to an assembly more is heard", zh = "议事厅：到会居民的意见得到更多表达") Kind deliberationHall)
            implements Serializable {
        Kind of(grassroots.world.Practice practice) {
            return switch (practice) {
                case TIME_BANK -> timeBank;
                case COURTYARD -> courtyard;
                case ONE_FORM -> oneForm;
                case PATROL -> patrol;
                case MEDIATION_ROOM -> mediationRoom;
                case DELIBERATION_HALL -> deliberationHall;
            };
        }
    }

    /** One practice. */
    @Described(en = "one practice", zh = "一项做法")
    public record Kind(
            @Parameter(en = "how readily it is tried, 0 where it is not there to be had", zh = "易于尝试的程度，0为不存在", unit = "ratio", max = 10, reason = "all alike")
                    double appeal,
            @Parameter(en = "what it brings at full depth: of service repaid, of matters that neighbours solve, of hours of forms, of hazards that rounds find, of hours of a mediation, of residents who must come for half to be heard", zh = "深度为1时的作用：服务回馈比例、邻里解决比例、报表工时、巡查发现率、调解工时、半数意见被听到所需到会人数", unit = "share", max = 1, reason = "prior: no effect size is known (F 6.21)")
                    double effect)
            implements Serializable {}
}
