package grassroots.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Who may import whom: a row may import the rows below it, never one above or beside. */
final class Layers {
    private static final List<List<String>> ROWS = List.of(
            List.of("cli"),
            List.of("classroom"),
            List.of("report"),
            List.of("experiment"),
            List.of("simulation"),
            List.of("scenario"),
            List.of("metrics"),
            List.of("process", "population"),
            List.of("policy"),
            List.of("world"),
            List.of("random", "parameter", "statistics"));

    private final String root;

    Layers(String root) {
        this.root = root;
    }

    List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>(List.of(everyClassHasARow(), processesStandApart(), contractsKnowNoProcess(),
                processesSeePolicyThroughLevers(), masonStaysInSimulation()));
        for (int row = 1; row < ROWS.size(); row++) {
            for (String name : ROWS.get(row)) {
                rules.add(looksDownOnly(name, row));
            }
        }
        return rules;
    }

    private ArchRule looksDownOnly(String name, int row) {
        Stream<String> beside = ROWS.get(row).stream().filter(other -> !other.equals(name));
        Stream<String> above = ROWS.subList(0, row).stream().flatMap(Collection::stream);
        return noClasses().that().resideInAPackage(within(name))
                .should().dependOnClassesThat().resideInAnyPackage(within(Stream.concat(above, beside)))
                .as(name + " looks neither up nor beside");
    }

    private ArchRule everyClassHasARow() {
        return classes().that().doNotHaveSimpleName("package-info")
                .should().resideInAnyPackage(within(ROWS.stream().flatMap(Collection::stream)))
                .as("every class belongs to a row");
    }

    private ArchRule processesStandApart() {
        return slices().matching(root + ".process.(*)..").should().notDependOnEachOther().as("processes never import one another");
    }

    private ArchRule contractsKnowNoProcess() {
        return noClasses().that().resideInAPackage(root + ".process")
                .should().dependOnClassesThat().resideInAPackage(root + ".process.*..")
                .as("the contracts of processes know no process");
    }

    private ArchRule processesSeePolicyThroughLevers() {
        return noClasses().that().resideInAPackage(within("process"))
                .should().dependOnClassesThat().haveFullyQualifiedName(root + ".policy.ScheduledPolicy")
                .orShould().dependOnClassesThat().haveFullyQualifiedName(root + ".policy.Target")
                .as("processes see policy through levers alone");
    }

    private ArchRule masonStaysInSimulation() {
        return noClasses().that().resideOutsideOfPackage(within("simulation"))
                .should().dependOnClassesThat().resideInAnyPackage("sim..", "ec..")
                .as("MASON stays in simulation");
    }

    private String within(String name) {
        return root + "." + name + "..";
    }

    private String[] within(Stream<String> names) {
        return names.map(this::within).toArray(String[]::new);
    }
}
