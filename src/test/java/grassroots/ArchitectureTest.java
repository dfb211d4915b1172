package grassroots;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import grassroots.architecture.Rules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String FIXTURE = "grassroots.fixture";

    /** For each rule the one class of the fixture that breaks it, or the two where one class needs another to break it. */
    private static final Map<String, String> OFFENDER = Map.ofEntries(
            entry("every class belongs to a row", "nowhere.Homeless"),
            entry("processes never import one another", "process.demand.ReadsDesk"),
            entry("the contracts of processes know no process", "process.KnowsDesk"),
            entry("processes see policy through levers alone", "process.desk.ReadsCalendar"),
            entry("MASON stays in simulation", "metrics.SchedulesItself"),
            entry("classroom looks neither up nor beside", "classroom.LooksUp"),
            entry("report looks neither up nor beside", "report.LooksUp"),
            entry("experiment looks neither up nor beside", "experiment.LooksUp"),
            entry("simulation looks neither up nor beside", "simulation.LooksUp"),
            entry("scenario looks neither up nor beside", "scenario.LooksUp"),
            entry("metrics looks neither up nor beside", "metrics.LooksUp"),
            entry("process looks neither up nor beside", "process.LooksBeside"),
            entry("population looks neither up nor beside", "population.LooksBeside"),
            entry("policy looks neither up nor beside", "policy.LooksUp"),
            entry("world looks neither up nor beside", "world.LooksUp"),
            entry("random looks neither up nor beside", "random.LooksBeside"),
            entry("parameter looks neither up nor beside", "parameter.LooksBeside"),
            entry("statistics looks neither up nor beside", "statistics.LooksBeside"),
            entry("no die but the keyed ones", "experiment.RollsDice"),
            entry("the model has no clock", "world.ReadsClock"),
            entry("the model's arithmetic is StrictMath", "population.RoughArithmetic"),
            entry("no library draws in the model", "process.desk.SamplesFromLibrary"),
            entry("no class is a dumping ground", "report.Attic$ChartHelper"),
            entry("no package is named after a kind of class", "report.util.Drawer"),
            entry("policies are records", "policy.MutablePolicy"),
            entry("a resident's row stays in the world", "process.desk.CountsRows"),
            entry("every lever has a reader", "policy.Levers"),
            entry("each lever is read by the process named for it", "process.desk.ReadsForeignLever"),
            entry("no lever is read where an outcome is computed", "process.trust.RaisesTrust"));

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("grassroots");
        assertFalse(program.isEmpty());
        return Rules.over("grassroots").stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(program)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleReportsTheClassThatBreaksItAndNoOther() {
        JavaClasses fixture = new ClassFileImporter().importPackages(FIXTURE);
        return Rules.over(FIXTURE).stream()
                .map(rule -> dynamicTest(rule.getDescription(),
                        () -> assertEquals(Set.of(OFFENDER.get(rule.getDescription())), offenders(rule, fixture))));
    }

    @Test
    void noRuleIsWithoutAFixtureAndNoFixtureWithoutARule() {
        Set<String> rules = Rules.over(FIXTURE).stream().map(ArchRule::getDescription).collect(Collectors.toSet());
        assertEquals(OFFENDER.keySet(), rules);
    }

    /** The classes in which a violation begins: the first class of the fixture that each violation names. */
    private static Set<String> offenders(ArchRule rule, JavaClasses fixture) {
        List<String> violations = rule.evaluate(fixture).getFailureReport().getDetails();
        return violations.stream().map(ArchitectureTest::offender).collect(Collectors.toSet());
    }

    private static String offender(String violation) {
        String cause = violation.substring(violation.indexOf('\n') + 1);
        String name = cause.substring(cause.indexOf(FIXTURE + ".") + FIXTURE.length() + 1);
        return name.replaceAll("(?s)^((?:[a-z]+\\.)+[A-Z][\\w$]*).*", "$1");
    }
}
