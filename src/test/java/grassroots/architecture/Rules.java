package grassroots.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** All rules over compiled classes. */
public final class Rules {
    private Rules() {}

    /** The rules for the tree of packages below the root; a rule without a class to judge holds. */
    public static List<ArchRule> over(String root) {
        return Stream.of(new Layers(root).rules(), new Chances(root).rules(), new Names(root).rules(), new LeverReaders(root).rules())
                .flatMap(List::stream)
                .map(rule -> rule.allowEmptyShould(true))
                .toList();
    }
}
