package grassroots.experiment;

import static grassroots.experiment.Pattern.Kind.CALIBRATED;
import static grassroots.experiment.Pattern.Kind.FREE;
import static grassroots.experiment.Pattern.Kind.TAKEN;
import static grassroots.experiment.PatternWorld.BASELINE;
import static grassroots.experiment.PatternWorld.BUDGETING;
import static grassroots.experiment.PatternWorld.CAMPAIGN;
import static grassroots.experiment.PatternWorld.HOTLINE;
import static grassroots.experiment.PatternWorld.MANDATE;
import static grassroots.experiment.PatternWorld.MECHANISM;
import static grassroots.experiment.PatternWorld.THREATENED;
import static grassroots.experiment.PatternWorld.UNWATCHED;

import grassroots.experiment.Pattern.Kind;
import grassroots.experiment.Pattern.Reading;
import grassroots.experiment.Pattern.Seen;
import grassroots.experiment.Pattern.Tolerance;
import grassroots.parameter.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All patterns, in the order in which they are reported. Windows are of 4 or 52 weeks, or whole quarters against the same quarter (T10). */
public final class Patterns {
    private static final int END = 156;
    private static final int QUARTER = 13;
    private static final int MONTH = 4;
    private static final int HALF_YEAR = 26;
    private static final int OCTOBER = 39;
    private static final int YEAR = 52;
    private static final int FORTY_EIGHT = 48;
    private static final double PER_PERSON_AND_YEAR = YEAR / 1000.0;
    private static final double PER_HUNDRED_AND_YEAR = YEAR / 10.0;
    private static final List<Pattern> ALL = new ArrayList<>();

    static {
        declareWork();
        declareRequests();
        declareHotline();
        declareDisputes();
        declareVolunteers();
        declareBudgeting();
        declareRelief();
        declarePractices();
    }

    private Patterns() {}

    /** Every pattern. */
    public static List<Pattern> all() {
        return List.copyOf(ALL);
    }

    private static void declareWork() {
        add("upward-share", "administrative share of working time", "行政事务占工作时间比例", "F 1.1", CALIBRATED, 0.65, 0.75,
                mean(BASELINE, "upwardShare"), BASELINE);
        add("burnout-any", "workers with any burnout", "有倦怠的社区工作者比例", "F 2.15", CALIBRATED, 0.37, 0.47,
                mean(BASELINE, "burnoutAny"), BASELINE);
        add("burnout-severe", "workers with severe burnout", "重度倦怠的社区工作者比例", "F 2.15", CALIBRATED, 0.10, 0.17,
                mean(BASELINE, "burnoutSevere"), BASELINE);
        add("turnover", "workers who quit in a year", "年离职率", "F 2.15, F 10", CALIBRATED, 0.08, 0.12, mean(BASELINE, "quits"), BASELINE);
    }

    private static void declareRequests() {
        add("requests", "requests a person and year over all channels, repeats included", "人均年诉求量(各渠道，含重复)", "F 3.2", CALIBRATED,
                0.15, 0.25, seen -> PER_PERSON_AND_YEAR * mean(seen, BASELINE, "requests", 0, END), BASELINE);
        add("hotline-requests", "of these to the hotline", "其中热线诉求", "F 3.1, F 3.2", CALIBRATED,
                0.06, 0.10, seen -> PER_PERSON_AND_YEAR * mean(seen, BASELINE, "hotlineRequests", 0, END), BASELINE);
        add("unmonitored-response", "first requests attended to when nothing is measured", "无考核时首次诉求的认真办理率", "F 3.23", TAKEN,
                0.25, 0.40, mean(UNWATCHED, "attendedShare"), UNWATCHED);
        add("threat", "the same under threat of escalation, difference", "带威胁时认真办理率的增量", "F 3.23", TAKEN, 0.05, 0.12,
                seen -> mean(seen, THREATENED, "attendedShare", 0, END) - mean(seen, UNWATCHED, "attendedShare", 0, END),
                UNWATCHED, THREATENED);
    }

    private static void declareHotline() {
        add("hotline-requests-driven", "requests a person and year to a responsive hotline", "接诉即办下人均年热线诉求量", "F 3.1, F 3.2", CALIBRATED,
                0.12, 0.20, seen -> PER_PERSON_AND_YEAR * mean(seen, HOTLINE, "hotlineRequests", 0, END), HOTLINE);
        add("hotline-first-month", "measured resolution in the first month of a responsive hotline", "接诉即办首月上报解决率", "F 3.3", CALIBRATED,
                0.48, 0.58, seen -> mean(seen, HOTLINE, "measuredResolution", 0, MONTH), HOTLINE);
        add("hotline-first-month-rated", "rated satisfaction in that month", "首月评价满意率", "F 3.3", CALIBRATED, 0.60, 0.70,
                seen -> mean(seen, HOTLINE, "ratedSatisfaction", 0, MONTH), HOTLINE);
        add("hotline-october", "measured resolution in weeks 39 to 43", "第39至43周上报解决率", "F 3.3", CALIBRATED, 0.71, 0.77,
                seen -> mean(seen, HOTLINE, "measuredResolution", OCTOBER, OCTOBER + MONTH), HOTLINE);
        add("hotline-october-rated", "rated satisfaction in those weeks", "同期评价满意率", "F 3.3", CALIBRATED, 0.80, 0.88,
                seen -> mean(seen, HOTLINE, "ratedSatisfaction", OCTOBER, OCTOBER + MONTH), HOTLINE);
    }

    private static void declareDisputes() {
        add("mediated-disputes", "mediated disputes for 100 residents and year, whatever the number of parties", "每百名居民每年调解纠纷数(不论当事人数)", "F 3.17",
                CALIBRATED, 0.8, 1.3, seen -> PER_HUNDRED_AND_YEAR * mean(seen, BASELINE, "mediated", 0, END), BASELINE);
        add("mediation-reported", "mediations reported as successful", "调解上报成功率", "F 3.18, F 3.19", TAKEN, 0.94, 0.97,
                seen -> mean(seen, BASELINE, "mediationReported", 0, END), BASELINE);
    }

    private static void declareVolunteers() {
        add("volunteers-registered", "residents registered as volunteers", "注册志愿者占居民比例", "F 4.1", CALIBRATED, 0.12, 0.18,
                mean(BASELINE, "registered"), BASELINE);
        add("turnouts", "turnouts of a registered volunteer in a year", "注册志愿者人均年服务次数", "F 4.3", CALIBRATED, 1.0, 1.6,
                seen -> PER_PERSON_AND_YEAR * mean(seen, BASELINE, "turnouts", 0, END) / mean(seen, BASELINE, "registered", 0, END),
                BASELINE);
    }

    private static void declareBudgeting() {
        add("budgeting-satisfaction", "satisfaction (sense of gain) after six months of participatory budgeting, difference",
                "参与式预算六个月后满意度(获得感)之差", "F 6.1", CALIBRATED, 0.01, 0.04,
                seen -> more(seen, "gain", HALF_YEAR, HALF_YEAR + MONTH), BASELINE, BUDGETING);
        add("budgeting-engaged", "residents engaged in the last six months, as a share more", "近六个月有参与的居民，相对增幅", "F 6.1", CALIBRATED,
                1.0 / 3, Double.POSITIVE_INFINITY, seen -> relative(seen, "activeShare", HALF_YEAR, HALF_YEAR + MONTH), BASELINE, BUDGETING);
        add("budgeting-petitions", "petitions over the six months, as a share more", "六个月内信访量，相对变化", "F 6.1", CALIBRATED, -0.05, 0.05,
                seen -> relative(seen, "petitions", 0, HALF_YEAR), BASELINE, BUDGETING);
    }

    private static double more(Seen seen, String metric, int from, int to) {
        return mean(seen, BUDGETING, metric, from, to) - mean(seen, BASELINE, metric, from, to);
    }

    private static double relative(Seen seen, String metric, int from, int to) {
        return more(seen, metric, from, to) / mean(seen, BASELINE, metric, from, to);
    }

    private static void declareRelief() {
        add("relief-fades", "share of the first quarter's relief left after a year, without the mechanism", "无长效机制时一年后首季减负成效保留比例",
                "F 6.17", FREE, Double.NEGATIVE_INFINITY, 0.25, kept(CAMPAIGN), BASELINE, CAMPAIGN);
        add("relief-lasts", "share of the first quarter's relief left after a year, with the mechanism", "有长效机制时一年后首季减负成效保留比例",
                "F 6.17", TAKEN, 0.70, Double.POSITIVE_INFINITY, kept(MECHANISM), BASELINE, MECHANISM);
    }

    private static void declarePractices() {
        add("voluntary-adoption", "practices that communities have of their own accord after three years", "三年后自愿采用的做法比例", "F 6.18, F 6.19",
                CALIBRATED, 0.30, 0.60, seen -> mean(seen, BASELINE, "practiceAdopters", END - MONTH, END), BASELINE);
        add("mandate", "practices that communities have within 48 weeks when they are ordered", "强制推行48周内采用的做法比例", "F 6.20", CALIBRATED,
                0.80, Double.POSITIVE_INFINITY, seen -> mean(seen, MANDATE, "practiceAdopters", FORTY_EIGHT - MONTH, FORTY_EIGHT), MANDATE);
        add("mandate-depth", "their depth, relative to that of those who adopt of their own accord", "强制采用相对自愿采用的深度", "F 6.19, F 6.20", CALIBRATED,
                Double.NEGATIVE_INFINITY, 0.50, seen -> mean(seen, MANDATE, "practiceDepth", FORTY_EIGHT - MONTH, FORTY_EIGHT)
                        / mean(seen, BASELINE, "practiceDepth", END - MONTH, END), BASELINE, MANDATE);
    }

    private static Reading kept(PatternWorld world) {
        return seen -> relief(seen, world, YEAR, YEAR + QUARTER) / relief(seen, world, 0, QUARTER);
    }

    private static double relief(Seen seen, PatternWorld world, int from, int to) {
        return mean(seen, BASELINE, "upwardShare", from, to) - mean(seen, world, "upwardShare", from, to);
    }

    private static Reading mean(PatternWorld world, String metric) {
        return seen -> mean(seen, world, metric, 0, END);
    }

    private static double mean(Seen seen, PatternWorld world, String metric, int from, int to) {
        return seen.in(world).mean(metric, from, to);
    }

    private static void add(String key, String en, String zh, String source, Kind kind, double low, double high, Reading reading,
            PatternWorld first, PatternWorld... others) {
        Set<PatternWorld> worlds = EnumSet.of(first, others);
        ALL.add(new Pattern(key, new Text(en, zh), source, kind, new Tolerance(low, high), worlds, reading));
    }
}
