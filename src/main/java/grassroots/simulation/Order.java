package grassroots.simulation;

import static grassroots.process.Submodel.ABSORPTION;
import static grassroots.process.Submodel.ALLOCATION;
import static grassroots.process.Submodel.ATTENTION;
import static grassroots.process.Submodel.BURDEN;
import static grassroots.process.Submodel.CASEWORK;
import static grassroots.process.Submodel.DELIBERATION;
import static grassroots.process.Submodel.DESK;
import static grassroots.process.Submodel.DIFFUSION;
import static grassroots.process.Submodel.DIGITAL;
import static grassroots.process.Submodel.ELECTIONS;
import static grassroots.process.Submodel.DISPUTES;
import static grassroots.process.Submodel.EVALUATION;
import static grassroots.process.Submodel.LEADERSHIP;
import static grassroots.process.Submodel.NORMS;
import static grassroots.process.Submodel.PARTICIPATION;
import static grassroots.process.Submodel.PARTNERS;
import static grassroots.process.Submodel.PROBLEMS;
import static grassroots.process.Submodel.STATIONS;
import static grassroots.process.Submodel.TRUST;
import static grassroots.process.Submodel.VOICE;
import static grassroots.process.Submodel.WELLBEING;

import grassroots.metrics.Metrics;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.DepartmentProcess;
import grassroots.process.DistrictProcess;
import grassroots.process.Reference;
import grassroots.process.Submodel;
import grassroots.process.TownshipProcess;
import grassroots.process.absorption.Absorption;
import grassroots.process.allocation.Allocation;
import grassroots.process.allocation.Reinforcement;
import grassroots.process.diffusion.Adoption;
import grassroots.process.diffusion.Display;
import grassroots.process.digital.Digital;
import grassroots.process.stations.Stations;
import grassroots.process.partners.Contributions;
import grassroots.process.purchase.Purchase;
import grassroots.process.profession.Profession;
import grassroots.process.attention.Attention;
import grassroots.process.attention.Committee;
import grassroots.process.attention.Heat;
import grassroots.process.burden.Departments;
import grassroots.process.burden.Gate;
import grassroots.process.burden.InspectionPlans;
import grassroots.process.burden.Inspections;
import grassroots.process.burden.StandingTasks;
import grassroots.process.deliberation.AgendaSetting;
import grassroots.process.deliberation.CarryingOut;
import grassroots.process.deliberation.FourDeliberations;
import grassroots.process.desk.Desk;
import grassroots.process.elections.Elections;
import grassroots.process.dispute.Aftermath;
import grassroots.process.dispute.Arising;
import grassroots.process.dispute.Mediation;
import grassroots.process.dispute.Mediators;
import grassroots.process.dispute.Parties;
import grassroots.process.evaluation.Hotline;
import grassroots.process.evaluation.Rounds;
import grassroots.process.funds.Treasury;
import grassroots.process.leadership.DistrictTable;
import grassroots.process.leadership.UnifiedTable;
import grassroots.process.law.Awareness;
import grassroots.process.law.LegalOffice;
import grassroots.process.mobilization.Mobilization;
import grassroots.process.participation.Calls;
import grassroots.process.norms.Handing;
import grassroots.process.participation.Participation;
import grassroots.process.petition.Petitioning;
import grassroots.process.problems.Problems;
import grassroots.process.problems.Safety;
import grassroots.process.trust.Decisions;
import grassroots.process.trust.Outcomes;
import grassroots.process.trust.WordOfMouth;
import grassroots.process.voice.AfterOutcome;
import grassroots.process.voice.EverythingTold;
import grassroots.process.voice.Voice;
import grassroots.process.wellbeing.Turnover;
import grassroots.process.wellbeing.Wellbeing;
import grassroots.process.workday.Reporting;
import grassroots.process.workday.Workday;
import grassroots.scenario.Scenario;
import grassroots.scenario.Uncertainties;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The order of the day: which processes take part, who acts first, and how often each acts. */
final class Order implements Serializable {
    private static final long serialVersionUID = 1;

    private final Scenario scenario;

    Order(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Daily: departments ask. */
    List<DepartmentProcess> departments() {
        Uncertainties u = scenario.uncertainties();
        return on(BURDEN) ? List.of(new Departments(u.burden(), u.calendar(), u.reference())) : List.of();
    }

    /**
     * Daily: what departments together mean to inspect; the district committee sees how its communities attend to burdens, and how hard
     * departments press. Monthly: the table at which departments and townships meet.
     */
    List<DistrictProcess> district() {
        Uncertainties u = scenario.uncertainties();
        List<DistrictProcess> order = new ArrayList<>();
        add(order, BURDEN, new InspectionPlans(u.burden(), u.reference()));
        add(order, ATTENTION, new Committee());
        add(order, LEADERSHIP, new DistrictTable(u.leadership(), u.calendar()));
        return order;
    }

    /** Daily: the gate and the desk; weekly, and anew each quarter: who gets what is sent down. */
    List<TownshipProcess> townships() {
        Uncertainties u = scenario.uncertainties();
        List<TownshipProcess> order = new ArrayList<>();
        add(order, EVALUATION, new Rounds(u.evaluation()));
        add(order, BURDEN, new Gate(u.burden(), u.calendar(), u.reference()));
        add(order, DISPUTES, new LegalOffice(u.law(), u.calendar(), u.allocation().postYuan()));
        add(order, ALLOCATION, new Reinforcement(u.allocation()));
        add(order, ALLOCATION, new Purchase(u.purchase(), u.calendar()));
        add(order, PARTNERS, new Contributions(u.partners(), u.calendar(), u.reference()));
        add(order, DESK, new Desk(u.desk(), u.calendar()));
        add(order, ALLOCATION, new Allocation(u.allocation(), u.calendar()));
        return order;
    }

    /** What happens in a community, in this order; made anew for each thread, since some keep scratch columns. */
    List<CommunityProcess> communities() {
        Uncertainties u = scenario.uncertainties();
        Calendar calendar = u.calendar();
        Reference reference = u.reference();
        List<CommunityProcess> order = new ArrayList<>();
        add(order, ATTENTION, new Attention(u.attention()));                                             // daily
        add(order, EVALUATION, new Hotline(u.evaluation(), calendar));                                    // daily, monthly
        add(order, LEADERSHIP, new UnifiedTable(u.leadership(), calendar));                                // working days, monthly
        add(order, BURDEN, new StandingTasks(u.burden(), calendar));                                     // working days
        add(order, BURDEN, new Inspections(u.burden(), calendar));                                       // working days
        add(order, PROBLEMS, new Problems(u.problems(), calendar, reference));                           // daily
        add(order, DIGITAL, new Digital(u.digital(), u.population().organizations().departments()));       // daily
        order.add(on(VOICE) ? new Voice(u.voice(), calendar, reference) : new EverythingTold(calendar)); // daily
        add(order, DISPUTES, new Arising(u.disputes(), reference));                                       // daily
        add(order, DISPUTES, new Parties(u.disputes(), reference));                                       // daily
        add(order, DISPUTES, new Awareness(u.law(), calendar));                                           // daily, monthly
        add(order, DISPUTES, new Mediators(u.disputes(), calendar, reference));                           // daily, monthly
        add(order, WELLBEING, new Profession(u.profession(), calendar, reference));                      // daily
        add(order, WELLBEING, new Turnover(u.wellbeing(), calendar, reference));                                    // daily, monthly
        add(order, PARTICIPATION, new Mobilization(u.mobilization(), calendar, reference));              // monthly
        add(order, ELECTIONS, new Elections(u.elections(), calendar));                                   // daily, monthly
        add(order, DELIBERATION, new AgendaSetting(u.deliberation(), calendar, reference));              // daily, monthly
        add(order, DELIBERATION, new FourDeliberations(u.deliberation()));                               // steps that are due
        add(order, DELIBERATION, new CarryingOut(u.deliberation()));                                     // what is due
        add(order, DIFFUSION, new Adoption(u.diffusion(), calendar, reference, practices(scenario)));   // monthly
        add(order, ABSORPTION, new Absorption(u.absorption(), calendar));                                // working days
        add(order, STATIONS, new Stations(u.stations(), couriers(u), calendar, reference));               // monthly
        add(order, CASEWORK, new Workday(u.workday(), calendar, reference, on(DESK)));                   // working days
        add(order, CASEWORK, new Reporting(u.workday()));                                                // daily
        add(order, TRUST, new Outcomes(u.trust(), on(EVALUATION) || Metrics.askResidents(scenario.metrics())));   // daily
        if (on(DELIBERATION)) {
            add(order, TRUST, new Decisions(u.trust()));                                                 // days with news
        }
        add(order, VOICE, new AfterOutcome(u.voice(), u.reference()));                                   // daily
        add(order, DISPUTES, new Mediation(u.disputes(), reference, u.workday().strain().exhaustion()));   // daily
        add(order, DISPUTES, new Aftermath(u.disputes(), reference));                                     // daily
        if (on(VOICE) || on(DISPUTES)) {
            order.add(new Petitioning(u.petitions()));                                                    // daily
        }
        add(order, PROBLEMS, new Safety(u.safety(), reference));                                         // daily
        add(order, TRUST, new WordOfMouth(u.trust(), calendar, reference, Metrics.compareGroups(scenario.metrics())));                              // weekly, monthly
        if (on(DELIBERATION) || on(ELECTIONS)) {
            add(order, PARTICIPATION, new Calls(u.participation()));                                     // days of a call
        }
        add(order, PARTICIPATION, new Participation(u.participation(), calendar, setting(u)));           // monthly
        add(order, NORMS, new Handing(u.norms(), calendar, reference));                                   // monthly
        add(order, WELLBEING, new Wellbeing(u.wellbeing(), calendar, reference));                        // weekly, monthly
        return order;
    }

    private static Stations.Setting couriers(Uncertainties u) {
        return new Stations.Setting(u.participation().fatigue().happinessAlone(), u.participation().register().reportsOfHazard());
    }

    static Adoption.Setting practices(Scenario scenario) {
        Uncertainties u = scenario.uncertainties();
        return new Adoption.Setting(scenario.processes(), u.population().start().volunteerHours(), u.population().start().settled());
    }

    private static Participation.Setting setting(Uncertainties u) {
        return new Participation.Setting(u.mobilization().turnoutHours(), u.mobilization().meetingHours(),
                u.population().threshold().centre(), u.population().threshold().spread());
    }

    /** Daily: bills are paid; what was passed upward reaches departments and the district committee. Weekly: what communities see of one another. */
    List<DistrictProcess> collection() {
        List<DistrictProcess> order = new ArrayList<>(List.of(new Treasury()));
        Uncertainties u = scenario.uncertainties();
        add(order, ATTENTION, new Heat(u.attention()));
        add(order, DIFFUSION, new Display(u.diffusion(), u.calendar(), scenario.processes()));
        return order;
    }

    private boolean on(Submodel submodel) {
        return scenario.processes().contains(submodel);
    }

    private <P> void add(List<P> order, Submodel submodel, P process) {
        if (on(submodel)) {
            order.add(process);
        }
    }
}
