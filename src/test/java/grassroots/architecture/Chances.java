package grassroots.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** What keeps a run a function of scenario and seed: keyed draws, no clock, the same last bit on every processor. */
final class Chances {
    private static final List<String> MODEL =
            List.of("world", "population", "process", "policy", "simulation", "metrics", "random", "scenario");
    private static final List<String> ARITHMETIC = List.of("world", "population", "process", "random");
    private static final Set<String> ROUGH = Set.of("exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos",
            "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh");
    private static final Set<String> CLOCKS = Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime",
            "java.util.Calendar.getInstance", "java.util.Date.<init>");
    private static final Set<String> DICE = Set.of("java.lang.Math.random", "java.lang.StrictMath.random",
            "java.util.Collections.shuffle", "java.util.UUID.randomUUID");

    private final String root;

    Chances(String root) {
        this.root = root;
    }

    List<ArchRule> rules() {
        return List.of(everyDieIsKeyed(), modelHasNoClock(), arithmeticIsStrict(), noLibrarySamples());
    }

    /** Codes and keys of a class must not be guessed, and no run knows them. */
    private ArchRule everyDieIsKeyed() {
        return noClasses().that().doNotHaveFullyQualifiedName(root + ".classroom.Secrets").should().dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|random\\..*|concurrent\\.ThreadLocalRandom)"
                        + "|java\\.security\\.SecureRandom")
                .orShould().accessTargetWhere(accesses("dice", (owner, name) -> DICE.contains(owner + "." + name)))
                .as("no die but the keyed ones");
    }

    private ArchRule modelHasNoClock() {
        return noClasses().that().resideInAnyPackage(within(MODEL))
                .should().accessTargetWhere(accesses("a clock", (owner, name) -> CLOCKS.contains(owner + "." + name)
                        || owner.startsWith("java.time.") && name.equals("now")))
                .orShould().dependOnClassesThat().haveNameMatching("java\\.time\\.(Clock|InstantSource)")
                .as("the model has no clock");
    }

    private ArchRule arithmeticIsStrict() {
        return noClasses().that().resideInAnyPackage(within(ARITHMETIC))
                .should().accessTargetWhere(accesses("Math where StrictMath is due",
                        (owner, name) -> owner.equals("java.lang.Math") && ROUGH.contains(name)))
                .as("the model's arithmetic is StrictMath");
    }

    private ArchRule noLibrarySamples() {
        return noClasses().that().resideInAnyPackage(within(ARITHMETIC))
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.commons.math3.distribution..",
                        "org.apache.commons.math3.random..", "org.apache.commons.rng..", "org.apache.commons.statistics.distribution..")
                .as("no library draws in the model");
    }

    private static DescribedPredicate<JavaAccess<?>> accesses(String what, BiPredicate<String, String> ownerAndName) {
        return DescribedPredicate.describe("is " + what,
                access -> ownerAndName.test(access.getTargetOwner().getFullName(), access.getTarget().getName()));
    }

    private String[] within(List<String> names) {
        return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
