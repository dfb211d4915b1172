package grassroots.world;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the ledger of a community counts; each entry is written by the process in which it happens. */
public enum Flow {
    /** Hours that workers are there for, without overtime. */
    HOURS_AVAILABLE,
    /** Hours of overtime. */
    HOURS_OVERTIME,
    /** Hours spent on upward tasks. */
    HOURS_UPWARD,
    /** Hours spent on cases. */
    HOURS_CASES,
    /** Hours spent on visits and patrols that were planned. */
    HOURS_VISITS,
    /** Hours spent on organizing participation. */
    HOURS_ORGANIZING,
    /** Hours spent on mediating disputes. */
    HOURS_MEDIATION,
    /** Hours spent on meetings and reports ordered from above. */
    HOURS_MEETINGS,
    /** Hours spent on training. */
    HOURS_TRAINING,
    /** Hours that nothing else claimed, spent on rounds. */
    HOURS_ROUNDS,
    /** Hours of check-ins on apps that arrived. */
    HOURS_CHECK_INS,
    /** Hours of upward work that arrived, at proper length. */
    HOURS_ISSUED,
    /** Hours of tasks that departments asked for, at the township's gate. */
    HOURS_ASKED,
    /** Of these, hours that departments gave up or did themselves, and repeats that were dropped. */
    HOURS_RETAINED,
    /** Hours turned back at the gate that landed on the township's own desk. */
    HOURS_TOWNSHIP,
    /** Hours turned back at the gate that come back as assistance. */
    HOURS_RETURNING,
    /** Hours that tasks grew by at the gate: asked for by the township, merged into longer ones, filled in twice. */
    HOURS_ADDED,
    /** Hours that tasks shrank by at the gate: forms merged, help paid for, assistance instead of the whole. */
    HOURS_SAVED,
    /** Hours of departments' tasks that passed the gate. */
    HOURS_PASSED,
    /** Hours of inspections, of what they found to be done over, of plaques and of reports for monitoring. */
    HOURS_DIRECT,
    /** Hours that tasks fell short of their proper length because they were done on paper only. */
    HOURS_SPARED,
    /** Upward tasks that reached the community's gate for the first time. */
    TASKS_NEW,
    /** Blocked tasks that came back as assistance. */
    TASKS_LEAKED,
    /** Tasks turned back at the gate. */
    TASKS_BLOCKED,
    /** Tasks taken back by departments. */
    TASKS_TAKEN_BACK,
    /** Tasks that repeated another and were dropped at the community's table. */
    TASKS_MERGED,
    /** Tasks given up by departments that hold themselves back. */
    TASKS_WITHHELD,
    /** Tasks done properly. */
    TASKS_PROPER,
    /** Tasks done on paper. */
    TASKS_PAPER,
    /** Tasks that nobody did in time. */
    TASKS_EXPIRED,
    /** Inspections received. */
    INSPECTIONS,
    /** Inspections that came as research visits. */
    RESEARCH_VISITS,
    /** Paper-only tasks found by inspections. */
    PAPER_FOUND,
    /** Candidate problems drawn by nature. */
    CANDIDATES,
    /** Candidates that became problems. */
    PROBLEMS,
    /** Problems kept to oneself. */
    SILENT,
    /** Problems taken to neighbours. */
    TO_NEIGHBOURS,
    /** Problems that neighbours solved. */
    NEIGHBOURS_SOLVED,
    /** Requests told to the community or grid worker, repeats included. */
    TO_COMMUNITY,
    /** Requests by hotline, repeats included. */
    TO_HOTLINE,
    /** Cases opened for the first time. */
    CASES_FIRST,
    /** Cases opened again after a failure. */
    CASES_REPEAT,
    /** Cases that ended truly solved. */
    CASES_SOLVED,
    /** Cases that ended tried and explained. */
    CASES_EXPLAINED,
    /** Cases that ended with a formal answer. */
    CASES_FORMAL,
    /** Cases that ended withdrawn. */
    CASES_WITHDRAWN,
    /** Cases reported as solved. */
    CASES_REPORTED,
    /** Hotline cases that ended. */
    TICKETS_ENDED,
    /** Hotline cases reported as solved. */
    TICKETS_REPORTED,
    /** Hotline cases truly solved. */
    TICKETS_SOLVED,
    /** First-time cases that ended and had been taken up in earnest. */
    FIRST_ATTENDED,
    /** First-time cases that ended. */
    FIRST_ENDED,
    /** Cases passed up to the township desk. */
    CASES_PASSED_UP,
    /** Cases that needed others' powers and were settled at the community's table. */
    CASES_AT_TABLE,
    /** Cases that came back from the desk, ended. */
    CASES_BACK,
    /** Days between passing up and coming back, summed. */
    DAYS_AT_DESK,
    /** Days between opening and end, summed over cases not withdrawn. */
    DAYS_TO_CLOSE,
    /** Cases begun by a worker. */
    CASES_BEGUN,
    /** Office hours that cases waited for a worker, summed over those begun. */
    HOURS_WAITED,
    /** Satisfaction with outcomes, summed over ended cases. */
    SATISFACTION,
    /** Ended cases rated satisfactory. */
    RATED_SATISFIED,
    /** Outbursts of those whose petitions were suppressed. */
    OUTBURSTS,
    /** Closed tickets whose resident was called back. */
    CALLED_BACK,
    /** First petitions that somebody meant to bring. */
    PETITIONS_MEANT,
    /** Of these, those that were suppressed. */
    PETITIONS_SUPPRESSED,
    /** Petitions, repeats included. */
    PETITIONS,
    /** Petitions brought before. */
    PETITIONS_REPEAT,
    /** Petitions heard by law. */
    PETITIONS_BY_LAW,
    /** Petitions whose matter was resolved. */
    PETITIONS_RESOLVED,
    /** Just claims that were not heard again because they had been closed for good. */
    SHUT_OUT,
    /** Disputes that arose. */
    DISPUTES_ARISEN,
    /** Disputes that neighbours settled. */
    DISPUTES_NEIGHBOURS,
    /** Disputes that were left to lie. */
    DISPUTES_LEFT,
    /** Disputes brought to mediation by a party. */
    DISPUTES_BROUGHT,
    /** Disputes brought to mediation because somebody noticed them as they arose. */
    DISPUTES_NOTICED,
    /** Disputes sent to mediation by a court. */
    DISPUTES_ENTRUSTED,
    /** Disputes brought to mediation once more. */
    DISPUTES_REPEAT,
    /** Mediations that took place. */
    MEDIATIONS,
    /** Mediations that took place on paper only. */
    MEDIATIONS_PAPER,
    /** Mediations by volunteer mediators. */
    MEDIATIONS_VOLUNTEER,
    /** Mediations by legal advisers. */
    MEDIATIONS_ADVISER,
    /** Mediations of disputes that turn on rights. */
    MEDIATIONS_LEGAL,
    /** Of these, those in which somebody who knows the law was asked. */
    MEDIATIONS_ADVISED,
    /** Disputes brought to mediation that nobody heard in time. */
    MEDIATIONS_LATE,
    /** Disputes truly settled by mediation. */
    MEDIATIONS_SETTLED,
    /** Mediations reported as having settled the dispute. */
    MEDIATIONS_REPORTED,
    /** Disputes that went to court. */
    DISPUTES_TO_COURT,
    /** Disputes that ended in a petition. */
    DISPUTES_TO_PETITION,
    /** Disputes given up after a mediation had failed. */
    DISPUTES_GIVEN_UP,
    /** Disputes whose party was talked out of going any further. */
    DISPUTES_HELD_BACK,
    /** Consultations of legal advisers. */
    CONSULTATIONS,
    /** Incidents. */
    INCIDENTS,
    /** Hidden hazards removed. */
    HAZARDS_REMOVED,
    /** Volunteer turnouts. */
    TURNOUTS,
    /** Hours given by volunteers. */
    VOLUNTEER_HOURS,
    /** Attendances at residents' meetings. */
    ATTENDANCES,
    /** Hazards reported by residents. */
    HAZARD_REPORTS,
    /** Residents who joined the register of volunteers. */
    JOINED,
    /** Residents who left the register. */
    LEFT,
    /** Volunteers who lapsed. */
    LAPSED,
    /** Volunteers who came back. */
    RETURNED,
    /** Hours of social workers who were bought. */
    SOCIAL_WORK_HOURS,
    /** Hours given by partners. */
    PARTNER_HOURS,
    /** Problems that residents settled online. */
    SELF_SERVED,
    /** Problems whose residents, without digital access, found the window closed. */
    TURNED_AWAY,
    /** Months in which a courier stopped at a station. */
    STATION_STOPS,
    /** Reports by those in new forms of employment. */
    COURIER_REPORTS,
    /** Matters raised in a community. */
    MATTERS_RAISED,
    /** Matters put forward by the party organization. */
    MATTERS_PROPOSED,
    /** Matters put forward and turned down or withdrawn before they were decided. */
    MATTERS_REJECTED,
    /** Matters raised and never taken up. */
    MATTERS_SET_ASIDE,
    /** Unfit or unlawful matters found by prior study and review. */
    MATTERS_FOUND_UNFIT,
    /** Matters decided. */
    MATTERS_DECIDED,
    /** Matters decided by an assembly of residents. */
    MATTERS_DELIBERATED,
    /** Matters carried out. */
    MATTERS_CARRIED_OUT,
    /** Matters decided and not carried out. */
    MATTERS_LEFT_UNDONE,
    /** Decisions and results made public. */
    MATTERS_DISCLOSED,
    /** Days between putting forward and decision, summed over matters decided. */
    DAYS_TO_DECIDE,
    /** Fit of what was decided, summed. */
    FIT,
    /** Fairness of what was decided, summed. */
    FAIRNESS,
    /** Assemblies of residents. */
    ASSEMBLIES,
    /** Residents present at them, summed. */
    ASSEMBLY_PRESENT,
    /** How unlike all residents those present were, summed over assemblies. */
    ASSEMBLY_SKEW,
    /** How well residents were heard, summed over assemblies. */
    ASSEMBLY_HEARD,
    /** Hours of organizing that deliberation asks for. */
    HOURS_DELIBERATION,
    /** Residents called to vote, summed over votes. */
    ELECTORS,
    /** Votes. */
    VOTES,
    /** Votes of those who came only because they were brought. */
    VOTES_BROUGHT,
    /** Matters left undone that the supervision committee found. */
    UNDONE_FOUND,
    /** Cases closed for the record that the supervision committee found. */
    CLOSURES_FOUND,
    /** Practices begun by a community's own decision. */
    PRACTICES_TRIED,
    /** Practices begun because they were ordered. */
    PRACTICES_ORDERED,
    /** Practices given up or lapsed. */
    PRACTICES_ENDED,
    /** Cases of the community that were published. */
    PRACTICES_PUBLISHED,
    /** Workers hired. */
    HIRED,
    /** Workers who quit. */
    QUIT,
    /** Staff sent down. */
    SENT_DOWN,
    /** Staff called back. */
    RECALLED,
    /** Yuan spent on outside help for tasks that come with money. */
    YUAN_TASKS,
    /** Yuan spent on department staff for what is taken back. */
    YUAN_TAKEN_BACK,
    /** Yuan spent on merged forms and their data. */
    YUAN_FORMS,
    /** Yuan spent on taking plaques down. */
    YUAN_PLAQUES,
    /** Yuan spent on gatekeeping and monitoring. */
    YUAN_MONITORING,
    /** Yuan spent on staff sent down. */
    YUAN_STAFF,
    /** Yuan spent on purchased service hours. */
    YUAN_SERVICES,
    /** Yuan spent on workers' pay above the reference, training, ladder, honours and supervision. */
    YUAN_PROFESSION,
    /** Yuan spent on posts added at townships. */
    YUAN_FORCE,
    /** Yuan spent on social work that is bought. */
    YUAN_SOCIAL_WORK,
    /** Yuan spent on what partners' hours are matched with. */
    YUAN_PARTNERS,
    /** Yuan spent on platforms and apps. */
    YUAN_DIGITAL,
    /** Yuan spent on stations and rewards for new-employment groups. */
    YUAN_NEW_EMPLOYMENT,
    /** Spent on posts of coordination mechanisms. */
    YUAN_COORDINATION,
    /** Yuan spent from funds that residents decide on. */
    YUAN_DELIBERATION,
    /** Yuan spent on observation points, visits and published cases. */
    YUAN_DEMONSTRATION,
    /** Yuan spent on legal advisers and township legal staff. */
    YUAN_ADVISERS,
    /** Yuan spent on legal education. */
    YUAN_EDUCATION,
    /** Yuan spent on volunteer mediators. */
    YUAN_MEDIATION,
    /** Yuan spent on hearing petitions by law. */
    YUAN_HEARINGS,
    /** Yuan spent on conventions and points. */
    YUAN_CONVENTIONS,
    /** Yuan spent on recognition and credits of volunteers. */
    YUAN_VOLUNTEERS;

    /** Those that count money, by lever. */
    public static final Set<Flow> MONEY = Collections.unmodifiableSet(Arrays.stream(values())
            .filter(flow -> flow.name().startsWith("YUAN_"))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flow.class))));
}
