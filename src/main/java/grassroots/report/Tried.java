package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.parameter.Components;
import grassroots.parameter.Decimal;
import grassroots.parameter.Parameter;
import grassroots.parameter.Text;
import grassroots.policy.Lever;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.scenario.Scenario;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was tried, in words: every policy with its settings, when and where it acts, what it costs and how it can fail.
 *
 * @param results whose scenarios these are
 */
record Tried(Results results) {
    private static final int WEEK = 7;
    private static final double PERCENT = 100;

    /** The section. */
    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "tried"), Phrase.TRIED.of())));
        List<Scenario> told = results.isComparison() ? results.others() : results.scenarios();
        for (Scenario scenario : told) {
            if (told.size() > 1) {
                parts.add(tag("h3", Markup.foreign(scenario.title())));
                parts.add(tag("p", with("class", "lead"), Markup.foreign(scenario.question())));
            }
            parts.add(policies(scenario));
        }
        List<ScheduledPolicy> shared = results.isComparison() ? results.base().policies() : List.of();
        if (!shared.isEmpty()) {
            parts.add(tag("p", with("class", "lead"), Phrase.SHARED_POLICIES.of(Amounts.list(shared.stream().map(Tried::name).toList()))));
        }
        return tag("section", parts.toArray());
    }

    private Markup policies(Scenario scenario) {
        List<ScheduledPolicy> policies = results.policies(scenario);
        if (policies.isEmpty()) {
            return tag("p", Phrase.NO_POLICY.of());
        }
        return tag("div", with("class", "policies"), policies.stream().map(policy -> policy(scenario, policy)).toList());
    }

    private Markup policy(Scenario scenario, ScheduledPolicy policy) {
        Lever lever = policy.policy().getClass().getAnnotation(Lever.class);
        return tag("article", with("class", "policy"),
                tag("p", with("class", "name"), tag("strong", name(policy))),
                bar(scenario, policy),
                tag("dl",
                        term(Phrase.SETTINGS, tag("span", settings(scenario, policy.policy()))),
                        term(Phrase.WHEN, when(scenario, policy)),
                        term(Phrase.WHERE, where(policy.target())),
                        term(Phrase.PRICE, new Text(lever.cost(), lever.costZh())),
                        term(Phrase.FAILURE, failure(policy.policy().getClass(), lever))));
    }

    /** How it fails, without the keys of the parameters that drive it. */
    private static Text failure(Class<?> policy, Lever lever) {
        String keys = String.join("|", Components.of(policy).stream().map(RecordComponent::getName).toList());
        String named = " ?\\((?:(?:" + keys + "|[a-z]+\\.[a-zA-Z]+)(?:, |; | and |、|，|；)?)+\\)";
        return new Text(lever.failure().replaceAll(named, ""), lever.failureZh().replaceAll(named, ""));
    }

    private static Markup term(Phrase word, Object content) {
        return tag("div", tag("dt", word.of()), tag("dd", content));
    }

    /** A policy's own name where the scenario gives one, else what its lever is called. */
    static Text name(ScheduledPolicy policy) {
        Lever lever = policy.policy().getClass().getAnnotation(Lever.class);
        String own = english(policy);
        String words = Character.toUpperCase(own.charAt(0)) + own.substring(1);
        return policy.name().equals(lever.key()) ? new Text(words, lever.zh()) : new Text(words, policy.name());
    }

    /** Its key in words, without a capital. */
    static String english(ScheduledPolicy policy) {
        return policy.name().replace('-', ' ').replace("long term", "long-term").replace("clean up", "clean-up");
    }

    /** Settings that differ from what holds without the policy. */
    private static List<Markup> settings(Scenario scenario, Policy policy) {
        Record standard = (Record) scenario.levers().valueOf(policy);
        List<Markup> settings = new ArrayList<>();
        for (RecordComponent component : Components.of(policy.getClass())) {
            Object value = Components.value((Record) policy, component);
            Object before = Components.value(standard, component);
            Parameter parameter = component.getAnnotation(Parameter.class);
            if (parameter != null && !value.equals(before)) {
                Text meaning = Amounts.capital(new Text(parameter.en(), parameter.zh()));
                settings.add(tag("span", with("class", "setting"), Phrase.SETTING.of(meaning, written(value), written(before))));
            }
        }
        return settings;
    }

    private static String written(Object value) {
        return value instanceof Number number ? Decimal.text(number.doubleValue()) : String.valueOf(value).toLowerCase(Locale.ROOT);
    }

    private static Text when(Scenario scenario, ScheduledPolicy policy) {
        int week = Math.floorDiv(policy.start(), WEEK);
        LocalDate first = scenario.horizon().startDate();
        List<Text> parts = new ArrayList<>();
        parts.add(first == null ? Phrase.FROM_WEEK.of(week) : Phrase.FROM_DATE.of(first.plusDays(policy.start()), week));
        parts.add(policy.ramp() == 0 ? Phrase.AT_ONCE.of() : Phrase.RAMP.of(Decimal.text(Math.round(10.0 * policy.ramp() / WEEK) / 10.0)));
        parts.add(policy.end() == Integer.MAX_VALUE ? Phrase.FOR_GOOD.of() : Phrase.UNTIL_WEEK.of(Math.floorDiv(policy.end(), WEEK)));
        return Amounts.list(parts);
    }

    private static Text where(Target target) {
        List<Text> parts = new ArrayList<>();
        if (!target.townships().isEmpty()) {
            parts.add(Phrase.TOWNSHIPS.of(String.join(", ", target.townships().stream().map(String::valueOf).toList())));
        }
        if (!target.type().isEmpty()) {
            parts.add(target.type().equalsIgnoreCase("village") ? Phrase.VILLAGES.of() : Phrase.URBAN.of());
        }
        if (!target.column().isEmpty()) {
            parts.add(Phrase.COLUMN.of(target.column()));
        }
        if (parts.isEmpty()) {
            parts.add(Phrase.EVERYWHERE.of());
        }
        if (target.share() < 1) {
            String share = Decimal.text(Math.round(PERCENT * target.share() * PERCENT) / PERCENT) + "\u00a0%";
            parts.add((target.assign() == Target.Assignment.RANDOM ? Phrase.SHARE_AT_RANDOM : Phrase.SHARE_FIRST).of(share));
        }
        return Amounts.list(parts);
    }

    /** When it acts, as a bar over the weeks of the run. */
    private static Markup bar(Scenario scenario, ScheduledPolicy policy) {
        double from = -scenario.horizon().warmUp();
        double days = scenario.horizon().length() - from;
        double end = Math.min(scenario.horizon().length(), policy.end() + 1.0);
        double left = PERCENT * (policy.start() - from) / days;
        double width = Math.max(1, PERCENT * (end - policy.start()) / days);
        double full = end > policy.start() ? Math.min(PERCENT, PERCENT * policy.ramp() / (end - policy.start())) : 0;
        return tag("div", with("class", "track"), with("aria-hidden", "true"),
                tag("i", with("class", "warm"), with("style", "width:" + css(-PERCENT * from / days))),
                tag("i", with("class", "acts"), with("style",
                        "left:" + css(left) + ";width:" + css(Math.min(width, PERCENT - left)) + ";--full:" + css(full))));
    }

    private static String css(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
