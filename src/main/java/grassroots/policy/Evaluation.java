package grassroots.policy;

import grassroots.parameter.Parameter;

/** Townships score their communities in rounds, by what is reported, with something at stake. */
@Lever(
        key = "evaluation",
        group = LeverGroup.LEADERSHIP,
        en = "Communities are scored in rounds, with something at stake, and rectification is tracked",
        zh = "评价机制与跟踪问效",
        cost = "reporting hours of each round",
        costZh = "每轮考核的迎评材料工时",
        failure = "traces are produced for the score (traces), reports are embellished and petitions held back (stakes, petitions), reporting eats the hours (rounds)",
        failureZh = "为考核而留痕(traces)，美化数据、压制信访(stakes、petitions)，迎评挤占工时(rounds)")
public record Evaluation(
        @Parameter(en = "rounds a year", zh = "每年考核轮次", unit = "rounds", max = 52, reason = "half-yearly")
                double rounds,
        @Parameter(en = "weight of process traces: records, pictures, check-ins", zh = "过程留痕权重", unit = "share", max = 1, reason = "most of the score (F 1.16)")
                double traces,
        @Parameter(en = "weight of timeliness", zh = "时效权重", unit = "share", max = 1, reason = "a fifth")
                double timeliness,
        @Parameter(en = "weight of residents' rating", zh = "居民评价权重", unit = "share", max = 1, reason = "little")
                double rating,
        @Parameter(en = "weight of petitions", zh = "信访权重", unit = "share", max = 1, reason = "little by default")
                double petitions,
        @Parameter(en = "what is at stake: pay, posts, reprimands", zh = "奖惩力度", unit = "share", max = 1, reason = "little is at stake in 2018")
                double stakes,
        @Parameter(en = "share of matters reported as solved that are looked into again", zh = "跟踪问效复核比例", unit = "share", max = 1,
                reason = "nobody looks again")
                double tracking) implements Policy {}
