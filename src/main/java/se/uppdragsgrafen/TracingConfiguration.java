package se.uppdragsgrafen;

import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Traces over OTLP, as Spring Boot sets them up, without what they may not tell. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(TracingWhereAsked.ENDPOINT)
class TracingConfiguration {

	@Bean
	SpanExporters spanExporters(ObjectProvider<SpanExporter> exporters) {
		return SpanExporters.of(exporters.orderedStream().map(WordlessExporter::new).toList());
	}

}
