package grassroots.policy;

import grassroots.parameter.Parameter;

/** A campaign against formalism, and the mechanism that keeps it up. */
@Lever(
        key = "long-term-mechanism",
        group = LeverGroup.BURDEN,
        en = "A campaign against formalism, and the mechanism that keeps it up",
        zh = "减负长效机制",
        cost = "one hour a week and community for monitoring at full strength",
        costZh = "满强度监测每社区每周约一小时",
        failure = "without monitoring burdens return within a year (monitoring)",
        failureZh = "缺乏监测则负担一年内反弹(monitoring)")
public record LongTermMechanism(
        @Parameter(en = "strength of the campaign at its start", zh = "专项整治初始力度", unit = "share", max = 1, reason = "no campaign by default")
                double campaign,
        @Parameter(en = "strength of routine monitoring", zh = "常态监测强度", unit = "share", max = 1, reason = "no mechanism by default")
                double monitoring) implements Policy {}
