package grassroots.simulation;

import grassroots.policy.AdmissionList;
import grassroots.policy.Alliance;
import grassroots.policy.CoordinationMechanism;
import grassroots.policy.Deliberation;
import grassroots.policy.Demonstration;
import grassroots.policy.DigitalServices;
import grassroots.policy.Conventions;
import grassroots.policy.DutyMatching;
import grassroots.policy.EarlyMediation;
import grassroots.policy.LegalAdvisers;
import grassroots.policy.LegalEducation;
import grassroots.policy.Levers;
import grassroots.policy.NewEmployment;
import grassroots.policy.OneForm;
import grassroots.policy.PetitionsByLaw;
import grassroots.policy.PlaqueCleanUp;
import grassroots.policy.Policy;
import grassroots.policy.ProfessionalSystem;
import grassroots.policy.ServiceForce;
import grassroots.policy.Sinking;
import grassroots.policy.SocialWork;
import grassroots.policy.Volunteers;
import grassroots.process.Calendar;
import grassroots.process.burden.BurdenParameters;
import grassroots.process.burden.Scale;
import grassroots.process.diffusion.Adoption;
import grassroots.process.digital.Digital;
import grassroots.process.stations.Stations;
import grassroots.process.profession.Profession;
import grassroots.random.Distribution;
import grassroots.scenario.Scenario;
import grassroots.scenario.Uncertainties;
import grassroots.world.Community;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** What the district committee knows beforehand of prices: yuan a year for a lever at a value in one community. */
final class PriceList {
    private static final double WEEKS = (double) Calendar.YEAR / Calendar.WEEK;
    /** Posts of a coordination mechanism are counted for 100,000 residents. */
    private static final double TEN_THOUSANDS_OF_A_POST = 10;
    /** Requests by all channels, repeats included, for each that goes to the community first: as many again. */
    private static final double REQUESTS_OF_ONE = 2;

    private final Uncertainties u;
    private final Map<Class<?>, ToDoubleBiFunction<Policy, Community>> prices = new HashMap<>();

    PriceList(Scenario scenario) {
        this.u = scenario.uncertainties();
        Profession profession = new Profession(u.profession(), u.calendar(), u.reference());
        price(AdmissionList.class, this::ofList);
        price(OneForm.class, (form, c) -> form.integration() * u.burden().costs().data() * months());
        price(PlaqueCleanUp.class, (rule, c) -> Math.max(0, c.reform().plaques() - rule.kept()) * u.burden().costs().plaque() * hour());
        price(DutyMatching.class, (duties, c) -> duties.takenBack() * duties.departmentCapacity() * askedHours(c) * hour());
        price(Sinking.class, (sinking, c) -> tenThousands(c)
                * (sinking.staff() * u.allocation().postYuan() + sinking.services() * WEEKS * u.allocation().hourYuan()));
        price(Volunteers.class, this::ofVolunteers);
        price(ProfessionalSystem.class, (system, c) -> c.staff().atStart() * profession.yuanOfWorker(system));
        price(SocialWork.class, (bought, c) -> tenThousands(c) * bought.hours() * WEEKS * u.purchase().hourYuan());
        price(Alliance.class, (alliance, c) -> alliance.incentive() * u.partners().hourYuan() * partnerHours(alliance));
        Digital digital = new Digital(u.digital(), u.population().organizations().departments());
        price(DigitalServices.class, (services, c) -> digital.yuan(services, c.residents().size()));
        Stations stations = new Stations(u.stations(), new Stations.Setting(0, 1), u.calendar(), u.reference());
        price(NewEmployment.class, stations::yuan);
        price(CoordinationMechanism.class, (mechanism, c) -> tenThousands(c) / TEN_THOUSANDS_OF_A_POST * mechanism.staff() * (1 - mechanism.seconded())
                * u.leadership().mechanism().postYuan());
        price(Deliberation.class, (talk, c) -> talk.funds() * c.residents().size());
        Adoption adoption = new Adoption(u.diffusion(), u.calendar(), u.reference(), Order.practices(scenario));
        price(Demonstration.class, (shown, c) -> adoption.yuan(shown));
        price(LegalAdvisers.class, (advisers, c) -> advisers.visits() * u.law().advice().visitYuan() * months()
                + tenThousands(c) * advisers.staff() * u.allocation().postYuan());
        price(LegalEducation.class, (education, c) -> education.effort() * u.law().education().yuan() * c.residents().size());
        price(EarlyMediation.class, (early, c) -> tenThousands(c) * early.mediators() * u.disputes().mediating().mediatorYuan());
        price(PetitionsByLaw.class, (law, c) -> law.share() * u.petitions().yuan() * petitions(law, c));
        price(Conventions.class, (rules, c) -> rules.points() * u.norms().convention().yuan() * c.residents().size());
        price(ServiceForce.class, (force, c) -> tenThousands(c) * force.staff() * u.allocation().postYuan());
    }

    private <P extends Policy> void price(Class<P> lever, ToDoubleBiFunction<P, Community> price) {
        prices.put(lever, (policy, community) -> price.applyAsDouble(lever.cast(policy), community));
    }

    /** Yuan a year that a policy costs in a community; nothing for a lever that costs hours alone. */
    double aYear(Policy policy, Community community) {
        ToDoubleBiFunction<Policy, Community> price = prices.get(policy.getClass());
        return price == null ? 0 : price.applyAsDouble(policy, community);
    }

    /** Yuan a year more than what is done anyway. */
    double more(Policy policy, Levers without, Community community) {
        return Math.max(0, aYear(policy, community) - aYear(without.valueOf(policy), community));
    }

    private double ofList(AdmissionList list, Community community) {
        BurdenParameters.Costs costs = u.burden().costs();
        return list.strictness() * costs.gatekeeping() * costs.hour() * months()
                + list.moneyFollowsTasks() * u.burden().gate().bought() * passedHours(list, community) * costs.hour();
    }

    /** What is left behind the gate is merged and longer. */
    private double passedHours(AdmissionList list, Community community) {
        Scale scale = new Scale(u.burden().hours());
        return askedHours(community) * (1 - list.strictness()) * scale.longer(list.strictness()) * (1 + u.burden().gate().added());
    }

    private double ofVolunteers(Volunteers volunteers, Community community) {
        double hours = u.population().start().volunteerHours() * tenThousands(community) * u.calendar().workdaysOfYear();
        return volunteers.recognition() * u.mobilization().recognitionYuan() * u.population().traits().registered()
                        * community.residents().size()
                + volunteers.timeCredits() * u.mobilization().creditYuan() * hours;
    }

    /** Hours a year that partners give for a community where half of those who were won give at full incentive. */
    private double partnerHours(Alliance alliance) {
        return alliance.effort() * 0.5 * (1 + alliance.incentive()) * 0.5 * u.population().partners().perCommunity()
                * u.population().partners().hours() * months();
    }

    /** Petitions a year that must be expected: of requests that fail, those about which somebody petitions, and comes again. */
    private double petitions(PetitionsByLaw law, Community community) {
        double failed = REQUESTS_OF_ONE * u.problems().rate() * Distribution.logistic(u.voice().community()) * (1 - u.reference().solved());
        double again = u.petitions().again() * (1 - law.share() * u.petitions().accepts());
        return failed * u.voice().petition() / (1 - again) * community.residents().size();
    }

    private double months() {
        return (double) Calendar.YEAR / u.calendar().month();
    }

    private double hour() {
        return u.burden().costs().hour();
    }

    private static double tenThousands(Community community) {
        return community.residents().size() / 10_000.0;
    }

    /** Hours a year of what departments ask of a community. */
    private double askedHours(Community community) {
        BurdenParameters burden = u.burden();
        double each = 0;
        for (BurdenParameters.Asked asked : new BurdenParameters.Asked[] {burden.form(), burden.meeting(), burden.campaign()}) {
            each += asked.rate() * asked.hours();
        }
        return each * u.population().organizations().departments() * u.calendar().workdaysOfYear()
                * new Scale(burden.hours()).of(community);
    }
}
