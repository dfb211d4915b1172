package grassroots.cli;

import grassroots.experiment.Experiment.Answer;
import grassroots.experiment.Experiment.End;
import grassroots.experiment.Outcomes;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.parameter.UnitWords;
import grassroots.statistics.Summary;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The last words of a run: what was found and where the rest is.
 *
 * @param assignment what was run
 * @param screen where words go
 */
record Farewell(Assignment assignment, Screen screen) {
    private static final String LINE = "  %-32s %s %s";

    /** Says how it ended, the named outcomes and the folder. */
    void say(Answer answer, double seconds) {
        Path folder = assignment.experiment().folder();
        int all = assignment.scenario().replications();
        if (answer.end() == End.FOUND) {
            screen.say("The same question was answered before; nothing was run.");
        } else {
            screen.say(all - answer.failed() + " of " + all + " replications of " + assignment.scenario().name() + " in "
                    + Progress.time(seconds) + ".");
        }
        if (answer.failed() < all) {
            sayOutcomes(Outcomes.read(folder));
        }
        if (answer.failed() > 0) {
            screen.complain(answer.failed() + " of " + all + " replications failed; why is in " + folder.resolve("failures.csv")
                    + "; --overwrite runs them again.");
        }
        screen.say("Results are in");
        screen.give(folder.toString());
    }

    private void sayOutcomes(Map<String, Summary> outcomes) {
        screen.say(words("Means over the weeks from week 0, with their 95 % interval over replications:", "第0周起各周均值，方括号内为重复运行间的95%区间："));
        for (Metric metric : assignment.experiment().metrics()) {
            if (assignment.scenario().outcomes().contains(metric.key()) && outcomes.containsKey(metric.key())) {
                String language = assignment.options().language.code();
                screen.say(String.format(Locale.ROOT, LINE, metric.label().in(language), interval(outcomes.get(metric.key())),
                        UnitWords.of(metric.unit()).in(language)));
            }
        }
    }

    /** One of two languages. */
    private String words(String en, String zh) {
        return new Text(en, zh).in(assignment.options().language.code());
    }

    /** A mean, never without its interval and the number of replications. */
    private String interval(Summary summary) {
        if (summary.n() == 0) {
            return words("no value (n = 0)", "无数值(n = 0)");
        }
        String interval = summary.n() == 1
                ? words("no interval from one replication", "仅一次重复，无区间")
                : round(summary.low()) + words(" to ", "至") + round(summary.high());
        return round(summary.mean()) + " [" + interval + "] (n = " + summary.n() + ")";
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
