package grassroots.world;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One community: its residents, workers and party organization, and what lies on their desks. */
public final class Community implements Serializable {
    private static final long serialVersionUID = 1;

    private final Identity identity;
    private final Residents residents;
    private final PartyOrganization party;
    private final double proneness;
    private final Staff staff = new Staff();
    private final CaseFile cases = new CaseFile();
    private final TaskFile tasks = new TaskFile();
    private final Pressure pressure = new Pressure();
    private final PublicRecord record = new PublicRecord();
    private final Reform reform = new Reform();
    private final Ledger ledger = new Ledger();
    private final Help help = new Help();
    private final Duties duties = new Duties();
    private final Oversight oversight = new Oversight();
    private final Terms terms = new Terms();
    private final Contract contract = new Contract();
    private final Platform platform = new Platform();
    private Alignment alignment = Alignment.NONE;
    private final Agenda agenda = new Agenda();
    private final Mandate mandate = new Mandate();
    private final Practices practices = new Practices();
    private final Disputes disputes = new Disputes();
    private final Petitions petitions = new Petitions();
    private final Law law = new Law();
    private final Norms norms = new Norms();
    private double bill;
    private double allotted = Double.POSITIVE_INFINITY;
    private double inspectionPace = 1;
    private double pressedBy;
    private int active;
    private int tired;
    private int severelyTired;
    private final double[] signals = new double[Matter.values().length];

    /** Whether a community is a town neighbourhood or a village. */
    public enum Type {
        /** A residents' community of a town. */
        URBAN,
        /** A village. */
        VILLAGE
    }

    /**
     * What names a community.
     *
     * @param number its place in the world, from 0; keys its draws
     * @param id its name in files
     * @param township number of its township, from 0
     * @param type town or village
     * @param columns what else the world file says of it
     */
    public record Identity(int number, String id, int township, Type type, Map<String, String> columns)
            implements Serializable {}

    /**
     * A community.
     *
     * @param identity what names it
     * @param residents who live in it
     * @param party its party organization
     * @param proneness how prone it is to problems, 1 on average
     */
    public Community(Identity identity, Residents residents, PartyOrganization party, double proneness) {
        this.identity = identity;
        this.residents = residents;
        this.party = party;
        this.proneness = proneness;
    }

    /** What names it. */
    public Identity identity() {
        return identity;
    }

    /** Its place in the world, which keys its draws. */
    public int number() {
        return identity.number();
    }

    /** Who live in it. */
    public Residents residents() {
        return residents;
    }

    /** Its party organization. */
    public PartyOrganization party() {
        return party;
    }

    /** How prone it is to problems, 1 on average. */
    public double proneness() {
        return proneness;
    }

    /** Its posts and who holds them. */
    public Staff staff() {
        return staff;
    }

    /** Its cases. */
    public CaseFile cases() {
        return cases;
    }

    /** Its upward tasks. */
    public TaskFile tasks() {
        return tasks;
    }

    /** What it feels of its work. */
    public Pressure pressure() {
        return pressure;
    }

    /** What it is known for. */
    public PublicRecord record() {
        return record;
    }

    /** What reforms have left in it. */
    public Reform reform() {
        return reform;
    }

    /** What happened in it. */
    public Ledger ledger() {
        return ledger;
    }

    /** Hours of help from volunteers and purchased services. */
    public Help help() {
        return help;
    }

    /** How it is watched and judged from above. */
    public Oversight oversight() {
        return oversight;
    }

    /** Hours its workers owe to what is neither a task nor a case. */
    public Duties duties() {
        return duties;
    }

    /** What its posts offer. */
    public Terms terms() {
        return terms;
    }

    /** Social work that is bought for it. */
    public Contract contract() {
        return contract;
    }

    /** The apps its workers work with. */
    public Platform platform() {
        return platform;
    }

    /** How far others stand behind its cases. */
    public Alignment alignment() {
        return alignment;
    }

    /** Others stand behind its cases like this from now on. */
    public void aligns(Alignment now) {
        alignment = now;
    }

    /** What it has before it to decide and to carry out. */
    public Agenda agenda() {
        return agenda;
    }

    /** How its organizations answer to residents. */
    public Mandate mandate() {
        return mandate;
    }

    /** The practices it has tried. */
    public Practices practices() {
        return practices;
    }

    /** Its disputes. */
    public Disputes disputes() {
        return disputes;
    }

    /** Petitions of its residents. */
    public Petitions petitions() {
        return petitions;
    }

    /** What its residents know of the law, and whom they can ask. */
    public Law law() {
        return law;
    }

    /** Its norms. */
    public Norms norms() {
        return norms;
    }

    /** Money is spent here on a lever; the district gets the bill. */
    public void pays(Flow lever, double yuan) {
        ledger.add(lever, yuan);
        bill += yuan;
    }

    /** The bill of the day, handed over once. */
    public double takeBill() {
        double yuan = bill;
        bill = 0;
        return yuan;
    }

    /** Its part of the district's yearly budget, yuan; infinite where there is no limit. */
    public double allotted() {
        return allotted;
    }

    /** Sets its part of the district's yearly budget. */
    public void isAllotted(double yuanAYear) {
        allotted = yuanAYear;
    }

    /** How often departments mean to inspect it, relative to the default. */
    public double inspectionPace() {
        return inspectionPace;
    }

    /** Mean heat of the district's departments, as it reaches the community. */
    public double pressedBy() {
        return pressedBy;
    }

    /** Departments press. */
    public void isPressed(double heat) {
        pressedBy = heat;
    }

    /** Departments decide how often to inspect it. */
    public void inspectedAt(double pace) {
        inspectionPace = pace;
    }

    /** Residents who took part lately, as counted when they last decided. */
    public int active() {
        return active;
    }

    /** Sets how many residents took part lately. */
    public void countsActive(int residents) {
        active = residents;
    }

    /** Workers with some burnout, or with severe burnout, as last assessed. */
    public int tired(boolean severely) {
        return severely ? severelyTired : tired;
    }

    /** An assessment of the workers by the cut-points of burnout. */
    public void assess(double any, double severe) {
        tired = 0;
        severelyTired = 0;
        for (Worker worker : staff.present()) {
            tired += worker.exhaustion() > any ? 1 : 0;
            severelyTired += worker.exhaustion() > severe ? 1 : 0;
        }
    }

    /** Cases not yet ended, wherever they are. */
    public int openCases() {
        return cases.open() + staff.inHand();
    }

    /** Open cases that lie in the community itself: those that wait, those with others, those passed up today, those in hand. */
    public Stream<Case> casesHere() {
        Stream<Case> inHand = staff.present().stream().map(Worker::inHand).filter(Objects::nonNull);
        return Stream.of(cases.waiting().stream(), cases.elsewhere().stream(), cases.forDesk().stream(), inHand).flatMap(some -> some);
    }

    /** Something happens that departments in the field of the matter will notice. */
    public void signals(Matter matter, double strength) {
        signals[matter.ordinal()] += strength;
    }

    /** What departments in the field of the matter are to notice today, told once. */
    public double takeSignal(Matter matter) {
        double strength = signals[matter.ordinal()];
        signals[matter.ordinal()] = 0;
        return strength;
    }
}
