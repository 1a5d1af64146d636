package se.uppdragsgrafen;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Lets Spring Boot set up tracing only where it is said whom to send traces to. Otherwise
 * it would trace each request, and throw the trace away. Named in
 * {@code META-INF/spring.factories}, since it decides before there are beans.
 */
final class TracingWhereAsked implements AutoConfigurationImportFilter, EnvironmentAware {

	static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private boolean asked;

	@Override
	public void setEnvironment(Environment environment) {
		this.asked = environment.containsProperty(ENDPOINT);
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		boolean[] wanted = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			wanted[i] = this.asked || !isTracing(Objects.requireNonNullElse(classes[i], ""));
		}
		return wanted;
	}

	private static boolean isTracing(String configuration) {
		return configuration.startsWith("org.springframework.boot.micrometer.tracing.")
				|| configuration.startsWith("org.springframework.boot.opentelemetry.");
	}

}
