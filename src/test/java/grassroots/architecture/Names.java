package grassroots.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What things are called and what they are: no dumping grounds, policies are data, rows stay in the world. */
final class Names {
    private final String root;

    Names(String root) {
        this.root = root;
    }

    List<ArchRule> rules() {
        return List.of(noDumpingGrounds(), noPackageOfAKind(), policiesAreRecords(), rowsStayInTheWorld());
    }

    private ArchRule noDumpingGrounds() {
        return noClasses().should().haveNameMatching(".*[.$](\\w*(Utils?|Helpers?|Managers?|Common|Base|Misc|Impl)|Base[A-Z]\\w*)")
                .as("no class is a dumping ground");
    }

    private ArchRule noPackageOfAKind() {
        return noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..base..", "..misc..",
                        "..impl..", "..model..", "..dto..", "..enums..")
                .as("no package is named after a kind of class");
    }

    private ArchRule policiesAreRecords() {
        return classes().that().implement(root + ".policy.Policy").should().beRecords().as("policies are records");
    }

    private ArchRule rowsStayInTheWorld() {
        return noClasses().that().resideOutsideOfPackage(root + ".world..")
                .should().accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe("is a resident's row",
                        access -> access.getTargetOwner().getFullName().equals(root + ".world.Resident")
                                && access.getTarget().getName().equals("row")))
                .as("a resident's row stays in the world");
    }
}
