package grassroots.policy;

import grassroots.parameter.Parameter;

/** Tickets go straight to whoever is responsible, residents rate the answer, and offices are ranked by it. */
@Lever(
        key = "responsive-hotline",
        group = LeverGroup.LEADERSHIP,
        en = "Hotline tickets are dispatched, called back and ranked",
        zh = "接诉即办",
        cost = "hours for each call back; what is not ticketed waits",
        costZh = "每件回访工时；未进热线的事项等待更久",
        failure = "the line floods itself (publicity), and ratings are chased rather than matters solved (ranking)",
        failureZh = "热线自我放大、不堪重负(publicity)，追逐评分而非办成事(ranking)")
public record ResponsiveHotline(
        @Parameter(en = "share of tickets dispatched at once with a deadline", zh = "限时直派比例", unit = "share", max = 1,
                reason = "the line of 2018 passes messages on")
                double dispatch,
        @Parameter(en = "how much the line is made known, 1 for a campaign in all media", zh = "热线宣传力度", unit = "ratio", max = 4,
                reason = "known to some in 2018")
                double publicity,
        @Parameter(en = "share of closed tickets whose resident is called back and told why", zh = "回访说明比例", unit = "share", max = 1,
                reason = "none in 2018")
                double callbacks,
        @Parameter(en = "how much offices are ranked by what residents rate", zh = "考核排名力度", unit = "share", max = 1, reason = "none in 2018")
                double ranking) implements Policy {}
