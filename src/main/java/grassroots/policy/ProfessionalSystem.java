package grassroots.policy;

import grassroots.parameter.Confidence;
import grassroots.parameter.Parameter;

/** Community workers become a profession: training, pay, a ladder, honours and supervision. */
@Lever(
        key = "professional-system",
        group = LeverGroup.CAPACITY,
        en = "Community workers are trained, paid, promoted, honoured and supervised as a profession",
        zh = "社区工作者职业体系",
        cost = "hours of training, supervision and reviews; higher pay, allowances and fees",
        costZh = "培训、督导与评议工时；薪酬、津贴与课时费",
        failure = "training without pay or ladder takes hours and raises outside options, so the trained leave (training)",
        failureZh = "只培训、不提薪酬不设阶梯：占用工时，又抬高外部机会，练成就走(training)")
public record ProfessionalSystem(
        @Parameter(en = "training", zh = "培训", unit = "hours a worker and week", max = 10, reason = "none that is regular by default")
                double training,
        @Parameter(en = "pay of a worker relative to the local mean", zh = "相对薪酬", unit = "ratio", min = 0.3, max = 2, source = "F 2.17",
                confidence = Confidence.ASSUMED)
                double payRatio,
        @Parameter(en = "how far grades and promotions reach: a career ladder", zh = "职业阶梯(等级晋升)覆盖程度", unit = "share", max = 1,
                reason = "no ladder by default")
                double ladder,
        @Parameter(en = "how far good work is honoured", zh = "表彰激励力度", unit = "share", max = 1, reason = "few honours by default")
                double honours,
        @Parameter(en = "professional supervision of workers", zh = "专业督导覆盖", unit = "share", max = 1, reason = "none by default")
                double supervision) implements Policy {}
