package grassroots.scenario;

import grassroots.parameter.Described;
import grassroots.population.PopulationParameters;
import grassroots.process.Calendar;
import grassroots.process.Reference;
import grassroots.process.absorption.AbsorptionParameters;
import grassroots.process.allocation.AllocationParameters;
import grassroots.process.attention.AttentionParameters;
import grassroots.process.burden.BurdenParameters;
import grassroots.process.deliberation.DeliberationParameters;
import grassroots.process.desk.DeskParameters;
import grassroots.process.leadership.LeadershipParameters;
import grassroots.process.elections.ElectionParameters;
import grassroots.process.mobilization.MobilizationParameters;
import grassroots.process.evaluation.EvaluationParameters;
import grassroots.process.diffusion.DiffusionParameters;
import grassroots.process.digital.DigitalParameters;
import grassroots.process.stations.StationParameters;
import grassroots.process.partners.PartnerParameters;
import grassroots.process.purchase.PurchaseParameters;
import grassroots.process.profession.ProfessionParameters;
import grassroots.process.participation.ParticipationParameters;
import grassroots.process.problems.ProblemParameters;
import grassroots.process.problems.SafetyParameters;
import grassroots.process.trust.TrustParameters;
import grassroots.process.voice.VoiceParameters;
import grassroots.process.wellbeing.WellbeingParameters;
import grassroots.process.workday.WorkdayParameters;
import java.io.Serializable;

/** Every parameter that policy cannot set, one record for each process, declared beside the process that uses it. */
@Described(en = "parameters that policy cannot set", zh = "政策无法设定的参数")
public record Uncertainties(
        Calendar calendar,
        Reference reference,
        PopulationParameters population,
        ProblemParameters problems,
        SafetyParameters safety,
        VoiceParameters voice,
        BurdenParameters burden,
        WorkdayParameters workday,
        DeskParameters desk,
        TrustParameters trust,
        MobilizationParameters mobilization,
        ParticipationParameters participation,
        WellbeingParameters wellbeing,
        AttentionParameters attention,
        AllocationParameters allocation,
        ProfessionParameters profession,
        PurchaseParameters purchase,
        PartnerParameters partners,
        DigitalParameters digital,
        StationParameters stations,
        AbsorptionParameters absorption,
        EvaluationParameters evaluation,
        LeadershipParameters leadership,
        DeliberationParameters deliberation,
        ElectionParameters elections,
        DiffusionParameters diffusion)
        implements Serializable {}
