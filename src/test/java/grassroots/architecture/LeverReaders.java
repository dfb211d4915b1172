package grassroots.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.beans.Introspector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which process reads which lever. A lever changes what agents may do, must do, know or have; outcomes follow from what
 * they then do, so no lever is read where an outcome is computed.
 */
public final class LeverReaders {
    /** For each lever the one process that may read it: a package below {@code process}, or a class of one. */
    private static final Map<String, String> READER = Map.ofEntries(
            Map.entry("admissionList", "burden.Gate"),
            Map.entry("inspectionCap", "burden.Inspections"),
            Map.entry("plaqueCleanUp", "burden.StandingTasks"),
            Map.entry("oneForm", "burden.Gate"),
            Map.entry("dutyMatching", "burden.Gate"),
            Map.entry("longTermMechanism", "attention.Attention"),
            Map.entry("sinking", "allocation.Allocation"),
            Map.entry("volunteers", "mobilization.Mobilization"),
            Map.entry("doubleRegistration", "mobilization.Mobilization"),
            Map.entry("professionalSystem", "profession.Profession"),
            Map.entry("serviceForce", "allocation.Reinforcement"),
            Map.entry("socialWork", "purchase.Purchase"),
            Map.entry("alliance", "partners.Contributions"),
            Map.entry("digitalServices", "digital.Digital"),
            Map.entry("newEmployment", "stations.Stations"),
            Map.entry("conventions", "norms.Handing"),
            Map.entry("legalAdvisers", "law.LegalOffice"),
            Map.entry("legalEducation", "law.Awareness"),
            Map.entry("earlyMediation", "dispute.Mediators"),
            Map.entry("petitionsByLaw", "petition.Petitioning"),
            Map.entry("responsiveHotline", "evaluation.Hotline"),
            Map.entry("evaluation", "evaluation.Rounds"),
            Map.entry("unifiedLeadership", "leadership.UnifiedTable"),
            Map.entry("coordinationMechanism", "leadership.DistrictTable"),
            Map.entry("deliberation", "deliberation"),
            Map.entry("electionsSupervision", "elections.Elections"),
            Map.entry("demonstration", "diffusion"));

    private final String root;

    LeverReaders(String root) {
        this.root = root;
    }

    /** For each lever, by its component of {@code policy.Levers}, its reader below {@code process}. */
    public static Map<String, String> readers() {
        return READER;
    }

    List<ArchRule> rules() {
        return List.of(everyLeverHasAReader(), eachLeverIsReadByItsReader(), outcomesReadNoLever());
    }

    private ArchRule everyLeverHasAReader() {
        return classes().that().haveFullyQualifiedName(root + ".policy.Levers")
                .should(satisfy("name a reader for each lever", (levers, events) -> {
                    Set<String> differing = new TreeSet<>(leversOf(levers));
                    READER.keySet().stream().filter(lever -> !differing.remove(lever)).forEach(differing::add);
                    differing.forEach(lever -> events.add(SimpleConditionEvent.violated(levers,
                            lever + " stands in one of " + levers.getFullName() + " and the table of readers alone")));
                }))
                .as("every lever has a reader");
    }

    private ArchRule eachLeverIsReadByItsReader() {
        return classes().that().resideOutsideOfPackages(root + ".policy..", root + ".scenario..")
                .should(satisfy("read no lever of another", (reader, events) -> {
                    for (JavaAccess<?> access : reader.getAccessesFromSelf()) {
                        String lever = access.getTarget().getName();
                        boolean onLevers = access.getTargetOwner().getFullName().equals(root + ".policy.Levers");
                        if (onLevers && READER.containsKey(lever) && !mayRead(reader, lever)) {
                            events.add(SimpleConditionEvent.violated(reader, access.getDescription()));
                        }
                    }
                    foreignValues(reader).forEach(use -> events.add(SimpleConditionEvent.violated(reader, use.getDescription())));
                }))
                .as("each lever is read by the process named for it");
    }

    private ArchRule outcomesReadNoLever() {
        return noClasses()
                .that().resideInAnyPackage(root + ".process.trust..", root + ".process.participation..", root + ".process.wellbeing..")
                .should().dependOnClassesThat().resideInAPackage(root + ".policy..")
                .orShould().accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe("hands out levers",
                        access -> access.getTarget().getName().equals("levers")))
                .as("no lever is read where an outcome is computed");
    }

    /** Uses of a lever's value in a process that is not its reader, however the value got there. */
    private List<Dependency> foreignValues(JavaClass reader) {
        if (!reader.getPackageName().startsWith(root + ".process")) {
            return List.of();
        }
        return reader.getDirectDependenciesFromSelf().stream()
                .filter(use -> use.getTargetClass().getPackageName().equals(root + ".policy"))
                .filter(use -> READER.containsKey(leverHolding(use.getTargetClass())))
                .filter(use -> !mayRead(reader, leverHolding(use.getTargetClass())))
                .toList();
    }

    private boolean mayRead(JavaClass reader, String lever) {
        return (reader.getFullName() + ".").replace('$', '.').startsWith(root + ".process." + READER.get(lever) + ".");
    }

    private Set<String> leversOf(JavaClass levers) {
        return levers.getMethods().stream()
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .filter(method -> method.getRawReturnType().isAssignableTo(root + ".policy.Policy"))
                .map(JavaMethod::getName)
                .collect(Collectors.toSet());
    }

    private static String leverHolding(JavaClass value) {
        String outermost = value.getFullName().substring(value.getPackageName().length() + 1).split("\\$")[0];
        return Introspector.decapitalize(outermost);
    }

    private static ArchCondition<JavaClass> satisfy(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                check.report(item, events);
            }
        };
    }

    private interface Check {
        void report(JavaClass item, ConditionEvents events);
    }
}
