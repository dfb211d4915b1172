package grassroots.random;

/** All dice of the model. A stream depends on its name alone, so a new line changes no other draw. */
public enum Chance {
    // nature: who is born where, never touched by policy
    /** How prone a community is to problems. */
    COMMUNITY_PRONENESS,
    /** Plaques at the door of a community. */
    COMMUNITY_PLAQUES,
    /** How prone a resident is to problems. */
    RESIDENT_PRONENESS,
    /** Whether a tie goes to a random member. */
    TIE_REWIRED,
    /** To whom such a tie goes. */
    TIE_TARGET,
    /** What it takes to make a resident take part. */
    RESIDENT_THRESHOLD,
    /** Trust of a resident at first. */
    RESIDENT_TRUST,
    /** Age, home, work and other traits of a resident. */
    RESIDENT_TRAITS,
    /** How long a first worker has been in the post. */
    WORKER_TENURE,
    /** Exhaustion and identity of a first worker. */
    WORKER_START,
    /** Skill of a secretary. */
    SECRETARY_SKILL,
    /** Resolve of a township to keep its gate. */
    TOWNSHIP_RESOLVE,
    /** How many candidate problems a community meets in a day. */
    CANDIDATES_ARISE,
    /** Who meets a candidate problem. */
    CANDIDATE_FINDS,
    /** Whether a candidate becomes a problem. */
    CANDIDATE_HAPPENS,
    /** Kind, severity, hours and patience of a problem. */
    PROBLEM_ATTRIBUTES,
    /** How many candidate disputes a community meets in a day. */
    DISPUTES_ARISE,
    /** Who meets a candidate dispute, and with whom. */
    DISPUTE_FINDS,
    /** Whether a candidate becomes a dispute. */
    DISPUTE_HAPPENS,
    /** Severity, hours and kind of a dispute, and how long the parties keep it to themselves. */
    DISPUTE_ATTRIBUTES,
    // voice
    /** Where a resident takes a problem. */
    VOICES,
    /** Whether neighbours solve it. */
    NEIGHBOURS_SOLVE,
    /** Whether a failed request is brought again. */
    BRINGS_AGAIN,
    /** Whether a failure ends in a petition. */
    PETITIONS,
    /** Whether a first request threatens to escalate. */
    THREATENS,
    // upward tasks
    /** How many tasks a department asks of a township. */
    DEPARTMENT_ASKS,
    /** How long a task takes. */
    TASK_HOURS,
    /** When a task is due. */
    TASK_DEADLINE,
    /** Whether a department holds a task back. */
    TASK_WITHHELD,
    /** Whether a department comes to the table of its district. */
    DEPARTMENT_COMES,
    /** Whether a task is found to repeat another. */
    TASK_MERGED,
    /** Whether a case that needs others' powers is settled at the community's table. */
    SETTLED_AT_TABLE,
    /** Whether a task is taken back by departments. */
    TASK_TAKEN_BACK,
    /** Whether a township turns a task back. */
    GATE_BLOCKS,
    /** Whether a blocked task leaks back. */
    TASK_LEAKS,
    /** How long a leak takes. */
    LEAK_DELAY,
    /** Whether a task comes with money. */
    TASK_PAID,
    /** How much upkeep plaques ask for. */
    PLAQUE_UPKEEP,
    /** How many inspections are planned. */
    INSPECTION_PLANNED,
    /** Whether a cap forbids an inspection. */
    INSPECTION_CAPPED,
    /** Whether a forbidden inspection is really given up. */
    INSPECTION_GIVEN_UP,
    /** Whether an evaded inspection comes as a research visit. */
    INSPECTION_RENAMED,
    /** Whether an audited task is found out. */
    PAPER_FOUND,
    /** Whether a hidden hazard becomes an incident. */
    INCIDENT,
    // the worker's day
    /** Whether a task is done on paper. */
    ON_PAPER,
    /** Whether a case is taken up in earnest. */
    TAKES_UP,
    /** Whether the easiest case goes first. */
    EASY_FIRST,
    /** Whether earnest work succeeds. */
    SUCCEEDS,
    /** Whether an unsolved case is reported as solved. */
    REPORTED_SOLVED,
    /** Whether the resident of a closed ticket is called back. */
    CALLED_BACK,
    /** Whether a resident rates an outcome as satisfactory. */
    RATES_SATISFIED,
    /** Whether the township desk solves a case. */
    DESK_SOLVES,
    // participation
    /** Whether a volunteer turns out. */
    VOLUNTEERS,
    /** Whether a volunteer turns out again in the month. */
    VOLUNTEERS_AGAIN,
    /** Whether a volunteer lapses. */
    VOLUNTEER_LAPSES,
    /** Whether a resident attends a meeting. */
    ATTENDS_MEETING,
    /** Whether a resident reports a hazard. */
    REPORTS_HAZARD,
    /** Who joins, leaves or returns to the register of volunteers. */
    REGISTER_MOVES,
    /** The ranking in which members in service register. */
    MEMBER_RANK,
    // workers
    /** A worker's good or bad month. */
    WORKER_MONTH,
    /** A worker's lasting proneness to exhaustion. */
    WORKER_TRAIT,
    /** Whether a worker quits. */
    WORKER_QUITS,
    /** When a post is refilled. */
    POST_REFILLED,
    /** Whether staff sent down are called back. */
    STAFF_RECALLED,
    /** Which secretaries a township favours. */
    TOWNSHIP_FAVOURS,
    // partners
    /** Hours that a partner could give, its interest and kind. */
    PARTNER_BORN,
    /** Whether a partner signs an alliance. */
    PARTNER_SIGNS,
    /** Whether an alliance lapses. */
    PARTNER_LAPSES,
    /** Whether an allied partner gives hours. */
    PARTNER_GIVES,
    // digital services and stations
    /** Whether a matter can be done online. */
    CAN_BE_ONLINE,
    /** Whether its resident goes online with it. */
    GOES_ONLINE,
    /** Whether it is settled there. */
    SETTLED_ONLINE,
    /** Whether a resident without access finds the window closed. */
    WINDOW_CLOSED,
    /** Whether a courier stops at a station in a month. */
    STATION_STOP,
    /** Whether a courier sees something worth a report in a month. */
    COURIER_SEES,
    /** Whether it is reported. */
    COURIER_REPORTS,
    /** Whether a courier's report is read, real and acted on. */
    REPORT_ACTED_ON,
    // deliberation, elections, supervision
    /** Whether a matter is raised in a community today. */
    MATTER_RAISED,
    /** Kind, origin, fit and cost of a matter. */
    MATTER_ATTRIBUTES,
    /** Whether prior study or review finds that a matter is unlawful. */
    STUDY_FINDS,
    /** Whether a matter is carried out. */
    CARRIES_OUT,
    /** Whom the result of a matter reaches. */
    RESULT_REACHES,
    /** Whether a resident comes to an assembly. */
    ATTENDS_ASSEMBLY,
    /** Whether a resident votes. */
    VOTES,
    /** Whether the supervision committee finds a matter left undone. */
    UNDONE_FOUND,
    /** Whether the supervision committee finds a case closed for the record. */
    CLOSURE_FOUND,
    // practices
    /** Whether a practice does not fit a community. */
    PRACTICE_MISFITS,
    /** Whether a secretary tries a practice. */
    PRACTICE_TRIED,
    /** Whether it is begun in earnest rather than in name. */
    PRACTICE_IN_EARNEST,
    /** Whether a practice is adopted because it is ordered. */
    PRACTICE_ORDERED,
    /** Whether a practice is given up or lapses. */
    PRACTICE_ENDS,
    /** Whom a district shows among those with the same score. */
    DISTRICT_SHOWS,
    // disputes, petitions and law
    /** Whether a neighbour steps in between two who quarrel. */
    NEIGHBOUR_STEPS_IN,
    /** Whether that settles it. */
    NEIGHBOUR_SETTLES,
    /** Whether a dispute is noticed as it arises. */
    DISPUTE_NOTICED,
    /** Where a dispute is taken. */
    DISPUTE_TAKEN,
    /** Whether a court sends a dispute to mediation. */
    COURT_ENTRUSTS,
    /** Who mediates. */
    MEDIATOR_CHOSEN,
    /** Whether somebody who knows the law is at hand without a legal adviser. */
    LAW_AT_HAND,
    /** Whether a mediation is a sheet of paper to be signed. */
    MEDIATED_ON_PAPER,
    /** Whether a mediation settles the dispute. */
    MEDIATION_SETTLES,
    /** Whether a mediation that failed is reported as a success. */
    MEDIATION_REPORTED,
    /** What a party does after a mediation has failed. */
    AFTER_MEDIATION,
    /** Whether a party is talked out of going any further. */
    HELD_BACK,
    /** Whether a petition is suppressed. */
    PETITION_SUPPRESSED,
    /** Whether one whose petition was suppressed bursts out. */
    BURSTS_OUT,
    /** Whether a petition is heard by law. */
    HEARD_BY_LAW,
    /** Whether a petition resolves its matter. */
    PETITION_RESOLVED,
    /** Whether a petitioner comes again. */
    PETITIONS_AGAIN,
    /** Whether a claim is just. */
    CLAIM_JUST,
    // policy
    /** The ranking in which communities join a policy. */
    POLICY_RANK;

    private final long key;

    Chance() {
        long hash = 0xCBF29CE484222325L;
        for (char letter : name().toCharArray()) {
            hash = (hash ^ letter) * 0x100000001B3L;
        }
        this.key = hash;
    }

    /** The stream's key, a hash of its name (FNV-1a). */
    long key() {
        return key;
    }
}
