package grassroots.policy;

import grassroots.parameter.Parameter;

/** Districts keep observation points, publish cases, send communities to see for themselves, or order practices. */
@Lever(
        key = "demonstration",
        group = LeverGroup.LEADERSHIP,
        en = "Observation points pilot practices, cases are published, communities visit one another, or practices are ordered",
        zh = "观察联系点、典型案例",
        cost = "money for points and cases; hours of receiving, travelling, reading, and of showing what is there in name",
        costZh = "联系点与案例经费；接待、外出学习、阅研工时，以及名义做法的展示工时",
        failure = "model communities are helped, shown and not copied (visits); what is ordered is adopted in name (mandate)",
        failureZh = "典型靠资源堆砌、只供参观而难复制(visits)；强制推行则有名无实(mandate)")
public record Demonstration(
        @Parameter(en = "share of communities that are observation points", zh = "观察联系点占社区比例", unit = "share", max = 0.5, reason = "none by default")
                double points,
        @Parameter(en = "how much is published of the cases with the best score, 1 for all that can be read", zh = "典型案例发布力度", unit = "share", max = 1,
                reason = "none by default")
                double publication,
        @Parameter(en = "visits to see a practice where it is practised", zh = "互访观摩次数", unit = "visits a community and year", max = 24,
                reason = "none by default")
                double visits,
        @Parameter(en = "how strictly communities are ordered to adopt", zh = "强制推行力度", unit = "share", max = 1, reason = "none by default")
                double mandate) implements Policy {}
