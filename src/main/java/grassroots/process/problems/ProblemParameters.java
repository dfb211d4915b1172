package grassroots.process.problems;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/** Latent problems: how many, of what kind, and how hard (MODEL 5.1). */
@Described(en = "latent problems", zh = "潜在问题")
public record ProblemParameters(
        @Parameter(en = "latent problems", zh = "潜在问题发生率", unit = "per person and year", max = 50, low = 0.5, high = 1.5, reason = "with voice it gives the requests of F 3.2")
                double rate,
        @Parameter(en = "candidates drawn by nature for each problem of the default", zh = "候选事件倍数", unit = "ratio", min = 1, max = 10, reason = "room for states that raise problems", definition = true)
                double headroom,
        @Parameter(en = "share of problems prevented where visits and rounds double", zh = "走访翻倍所预防的问题比例", unit = "share", max = 0.5, low = 0, high = 0.2, reason = "patrols notice early")
                double prevention,
        @Parameter(en = "most that visits and rounds count, relative to the reference", zh = "走访巡查作用上限", unit = "ratio", min = 1, max = 10, low = 1.5, high = 3, reason = "twice: who has been seen need not be seen again")
                double mostVisits,
        @Parameter(en = "part of nuisances that full norms would prevent beyond the reference", zh = "社会规范对扰邻问题的预防", unit = "share", max = 2, low = 0, high = 2, reason = "of the problems that neighbours cause, a fifth of all; no source for the size")
                double norms,
        @Described(en = "when requests arrive", zh = "诉求到达时间") Arrivals arrivals,
        @Parameter(en = "days that everyone waits", zh = "最短耐心", unit = "days", low = 2, high = 8, reason = "nobody gives up at once")
                double patienceFloor,
        @Parameter(en = "mean of further days a resident waits, exponential", zh = "额外耐心均值", unit = "days", low = 15, high = 60, reason = "above the statutory 7–15 days of F 8")
                double patienceMean,
        @Parameter(en = "median days that other people take once the work is done", zh = "等待他人的中位天数", unit = "days", max = 60, low = 2, high = 8, reason = "working hours alone give days below any statutory figure")
                double elsewhereMedian,
        @Parameter(en = "spread of those days, standard deviation of the logarithm", zh = "等待天数离散度", unit = "log units", max = 3, low = 0.3, high = 1.2, reason = "a few take long")
                double elsewhereSpread,
        @Described(en = "distribution of the hours a problem takes", zh = "工时分布") Hours hours,
        @Parameter(en = "spread of hours, standard deviation of the logarithm; not used by the exponential", zh = "工时离散度", unit = "log units", max = 3, low = 0.4, high = 1, reason = "few cases take most hours")
                double hoursSpread,
        @Parameter(en = "factor on the hours of every kind", zh = "工时系数", unit = "ratio", min = 0.01, max = 100, low = 1, high = 2, reason = "cases take 7–10 % of time")
                double hoursFactor,
        @Parameter(en = "part of the hours left to the community when powers are needed", zh = "需上级权限时社区工时比例", unit = "share", max = 1, low = 0.2, high = 0.7, reason = "the rest is the desk's")
                double hoursWithoutPower,
        Kinds kinds)
        implements Serializable {
    /** When requests arrive. */
    public enum Arrivals {
        /** At opening. */
        OPENING,
        /** At any hour of the office's day, uniformly. */
        ANYTIME
    }

    /** Distribution of hours around the mean of its kind. */
    public enum Hours { LOGNORMAL, EXPONENTIAL }

    /** The kinds of problems, regrouped from F 3.7 and F 3.8; shares are taken relative to their sum. */
    @Described(en = "kinds of problems", zh = "问题类别")
    public record Kinds(
            Kind property, Kind environment, Kind facilities, Kind welfare, Kind certificates, Kind labour, Kind traffic, Kind safety)
            implements Serializable {
        Kind[] list() {
            return new Kind[] {property, environment, facilities, welfare, certificates, labour, traffic, safety};
        }
    }

    /** One kind of problem. */
    @Described(en = "one kind of problem", zh = "一类问题")
    public record Kind(
            @Parameter(en = "share of problems", zh = "占比", unit = "share", max = 1, source = "F 3.7, F 3.8", confidence = Confidence.DERIVED)
                    double share,
            @Parameter(en = "share that needs powers of the township or a department", zh = "需上级权限的比例", unit = "share", max = 1, reason = "most are not solvable locally (F 3.7)")
                    double needsPower,
            @Parameter(en = "share that neighbours could solve", zh = "邻里可解决的比例", unit = "share", max = 1, reason = "noise and parking more than papers")
                    double neighbourly,
            @Parameter(en = "share that neighbours cause", zh = "邻里引起的比例", unit = "share", max = 1, reason = "half of the tickets on the environment are on noise (F 3.8)")
                    double nuisance,
            @Parameter(en = "mean hours of skilled work", zh = "平均工时", unit = "hours", min = 0.001, max = 1000, reason = "cases take 7–10 % of time")
                    double hours)
            implements Serializable {}
}
