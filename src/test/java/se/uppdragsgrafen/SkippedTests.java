package se.uppdragsgrafen;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Names every test that was skipped, with its reason, when all others have run. */
public final class SkippedTests implements TestExecutionListener {

	private static final List<String> SKIPPED = new CopyOnWriteArrayList<>();

	private @Nullable TestPlan plan;

	@Override
	public void testPlanExecutionStarted(TestPlan testPlan) {
		this.plan = testPlan;
	}

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		if (this.plan == null || test.isTest()) {
			add(test, reason);
			return;
		}
		Set<TestIdentifier> inside = this.plan.getDescendants(test);
		inside.stream().filter(TestIdentifier::isTest).forEach((each) -> add(each, reason));
		if (inside.isEmpty()) {
			add(test, reason);
		}
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
			add(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan testPlan) {
		if (!SKIPPED.isEmpty()) {
			Said.write("skipped", SKIPPED);
		}
	}

	private void add(TestIdentifier test, @Nullable String reason) {
		SKIPPED.add("skipped: " + name(test) + ": " + reason);
	}

	private static String name(TestIdentifier test) {
		return test.getSource().map((source) -> switch (source) {
			case MethodSource method -> method.getClassName() + "." + method.getMethodName();
			case ClassSource type -> type.getClassName();
			default -> test.getDisplayName();
		}).orElse(test.getDisplayName());
	}

}
