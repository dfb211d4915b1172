package grassroots.policy;

import grassroots.parameter.Parameter;

/** Petitions are heard, decided with reasons and closed by law. */
@Lever(
        key = "petitions-by-law",
        group = LeverGroup.LAW,
        en = "Petitions are heard, decided with reasons and closed by law",
        zh = "信访工作法治化",
        cost = "hours and money for each hearing",
        costZh = "每次听证的工时与经费",
        failure = "finality shuts out just claims, which surface elsewhere (finality)",
        failureZh = "一终了之，把合理诉求挡在门外，另寻出口(finality)")
public record PetitionsByLaw(
        @Parameter(en = "share of petitions heard by law", zh = "依法办理比例", unit = "share", max = 1, reason = "letters are passed on in 2018")
                double share,
        @Parameter(en = "how far a decision closes the matter for good", zh = "依法终结力度", unit = "share", max = 1, reason = "nothing is closed for good")
                double finality) implements Policy {}
