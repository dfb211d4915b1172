package grassroots.process.norms;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Norms of communities and what conventions make of them (MODEL 5.10). */
@Described(en = "norms and conventions", zh = "社会规范与村规民约")
public record NormParameters(Strength strength, Convention convention, Custom custom) implements Serializable {

    /** How norms are handed on. */
    @Described(en = "how norms are handed on", zh = "规范的传承")
    public record Strength(
            @Parameter(en = "strength at rest", zh = "常态规范强度", unit = "index", max = 1, low = 0.3, high = 0.5, reason = "the scale is arbitrary; only changes count") double rest,
            @Parameter(en = "part of the way on which families and neighbours hand norms on in a month", zh = "每月经家庭邻里传承的比例", unit = "share", max = 1, low = 0.03, high = 0.12, reason = "most of a year") double handedOn,
            @Parameter(en = "what a village adds", zh = "村庄的增量", unit = "index", max = 1, low = 0, high = 0.2, reason = "kin and neighbours see each other") double village,
            @Parameter(en = "what a community of renters alone would lack", zh = "全为租户时的减量", unit = "index", max = 1, low = 0, high = 0.4, reason = "who comes and goes hands nothing on") double renters,
            @Parameter(en = "share of renters from which that is measured", zh = "租户比例参照值", unit = "share", max = 1, reason = "the default", definition = true) double rentersFrom,
            @Parameter(en = "what ten points more of active residents add", zh = "活跃居民每增十个百分点的作用", unit = "index", max = 1, low = 0, high = 0.1, reason = "neighbours who do things together mind each other") double active,
            @Parameter(en = "share of active residents from which that is measured", zh = "活跃居民比例参照值", unit = "share", max = 1, reason = "read off the default", definition = true) double activeFrom)
            implements Serializable {}

    /** What a convention does. */
    @Described(en = "conventions", zh = "村规民约")
    public record Convention(
            @Parameter(en = "part of what is missing that full effort puts in force in a month", zh = "全力推进每月落实比例", unit = "share", max = 1, low = 0.07, high = 0.3, reason = "half a year") double builds,
            @Parameter(en = "half-life of a convention that nobody keeps alive", zh = "无人推进时的半衰期", unit = "days", min = 1, max = 3650, low = 182, high = 728, reason = "a year on the wall") double halfLife,
            @Parameter(en = "what a convention in force adds to norms where residents drafted it", zh = "共议规约对规范的提升", unit = "index", max = 1, low = 0.1, high = 0.4, reason = "no source") double adds,
            @Parameter(en = "part of that where nobody was asked", zh = "未经商议时的折扣", unit = "share", max = 1, low = 0.1, high = 0.6, reason = "a third: what one has not agreed to binds little") double alone,
            @Parameter(en = "active residents at which drafting reaches all it can", zh = "共议充分所需活跃居民比例", unit = "share", min = 0.001, max = 1, low = 0.03, high = 0.15, reason = "a meeting needs people who come") double needsActive,
            @Parameter(en = "what full points add to keeping it, as long as they last", zh = "积分对遵守的即时作用", unit = "index", max = 1, low = 0.05, high = 0.2, reason = "goods of a shelf") double points,
            @Parameter(en = "what full points take from norms where nobody was asked", zh = "积分对自觉的挤出", unit = "index", max = 1, low = 0.05, high = 0.4, reason = "crowding out: what is paid for is not owed") double crowds,
            @Parameter(en = "part of that which is spared where residents drafted it", zh = "共议可避免的挤出比例", unit = "share", max = 1, low = 0, high = 0.8, reason = "half") double spared,
            @Parameter(en = "trust that a renter loses in a month under a convention nobody asked renters about", zh = "租户每月信任损失", unit = "share", max = 1, low = 0, high = 0.02, reason = "no parking, no voice, no points for renters") double excludes,
            @Parameter(en = "organizing hours of full effort", zh = "全力推进组织工时", unit = "hours a community and month", max = 200, low = 3, high = 12, reason = "a meeting of the committee a week") double hours,
            @Parameter(en = "organizing hours that drafting with residents adds", zh = "共议增加的组织工时", unit = "hours a community and month", max = 200, low = 5, high = 20, reason = "two residents' meetings") double draftingHours,
            @Parameter(en = "points of full enforcement", zh = "积分兑换经费", unit = "yuan of 2024 a resident and year", max = 1000, low = 5, high = 20, reason = "a bag of rice a household") double yuan)
            implements Serializable {}

    /** Gifts and feasts. */
    @Described(en = "gifts and feasts", zh = "人情宴请")
    public record Custom(
            @Parameter(en = "spending on gifts and feasts at the reference", zh = "常态人情宴请支出", unit = "yuan of 2024 a resident and year", max = 100000, low = 500, high = 2500, reason = "some weeks' income of a household; no source") double yuan,
            @Parameter(en = "part of it that full norms would save beyond the reference", zh = "规范对铺张的抑制", unit = "share", max = 2, low = 0.2, high = 1.2, reason = "who need not keep up spends less") double norms,
            @Parameter(en = "half-life of custom", zh = "习俗调整半衰期", unit = "days", min = 1, max = 3650, low = 182, high = 728, reason = "a year of weddings") double halfLife)
            implements Serializable {}
}
