package grassroots.policy;

import grassroots.parameter.Parameter;

/** Disputes are noticed early and mediated where they arise. */
@Lever(
        key = "early-mediation",
        group = LeverGroup.LAW,
        en = "Disputes are noticed early and mediated where they arise",
        zh = "新时代“枫桥经验”：抓早抓小、就地化解",
        cost = "allowance and training of mediators; workers' hours for more mediations",
        costZh = "调解员补贴与培训；社区工作者调解工时增加",
        failure = "mediation that reports success and keeps people from going any further (pledge)",
        failureZh = "为“矛盾不上交”而纸面化解、虚报成功(pledge)")
public record EarlyMediation(
        @Parameter(en = "volunteer mediators", zh = "志愿调解员", unit = "per 10,000 residents", max = 60,
                reason = "those of F 3.17 are mostly members of the committee itself")
                double mediators,
        @Parameter(en = "how closely new disputes are looked out for", zh = "早发现、早介入力度", unit = "share", max = 1, reason = "parties come by themselves")
                double early,
        @Parameter(en = "how firmly communities must pledge that no dispute leaves them", zh = "“矛盾不上交”承诺的刚性", unit = "share", max = 1,
                reason = "no pledge by default")
                double pledge) implements Policy {}
