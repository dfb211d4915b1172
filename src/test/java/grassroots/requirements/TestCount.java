package grassroots.requirements;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Ends the test command with two lines: how many tests passed, failed and were skipped, and which were skipped and why. A
 * class or factory that fails or is skipped as a whole counts as those of its tests that have not run, at least one.
 */
public final class TestCount implements TestExecutionListener {
    private final Map<Gap, Integer> skipped = new LinkedHashMap<>();
    private final Set<TestIdentifier> done = new HashSet<>();
    private final PrintStream console;
    private TestPlan plan;
    private int passed;
    private int failed;

    /** Prints to standard output. */
    public TestCount() {
        this(System.out);
    }

    TestCount(PrintStream console) {
        this.console = console;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
        skipped.clear();
        done.clear();
        passed = 0;
        failed = 0;
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        skipped.merge(Gap.of(test, reason), notDoneIn(test), Integer::sum);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED) {
            failed += notDoneIn(test);
        } else if (result.getStatus() == Status.ABORTED) {
            executionSkipped(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
        } else if (test.isTest()) {
            passed++;
        }
        done.add(test);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        console.println(counts());
        console.println(skips());
    }

    private synchronized String counts() {
        int gaps = skipped.values().stream().mapToInt(Integer::intValue).sum();
        return passed + " passed, " + failed + " failed, " + gaps + " skipped";
    }

    private synchronized String skips() {
        return skipped.isEmpty()
                ? "nothing skipped"
                : skipped.entrySet().stream()
                        .map(gap -> gap.getKey().kind + " tests (" + gap.getValue() + "): " + gap.getKey().reason)
                        .collect(Collectors.joining("; ", "skipped: ", ""));
    }

    private int notDoneIn(TestIdentifier test) {
        long left = plan.getDescendants(test).stream().filter(TestIdentifier::isTest).filter(inside -> !done.contains(inside)).count();
        return (int) Math.max(1, left);
    }

    /** Why some tests did not run, one kind of tests at a time. */
    private record Gap(String kind, String reason) {
        static Gap of(TestIdentifier test, String reason) {
            String tags = test.getTags().stream().map(TestTag::getName).sorted().collect(Collectors.joining("+"));
            return new Gap(tags.isEmpty() ? "untagged" : tags, reason.replaceAll("\\s+", " "));
        }
    }
}
