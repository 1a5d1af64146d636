package se.uppdragsgrafen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordlessExporterTest {

	@Test
	void thatASpanFailedIsToldAndNotWithWhichWords() {
		Kept kept = new Kept();
		try (SdkTracerProvider tracers = SdkTracerProvider.builder()
			.addSpanProcessor(SimpleSpanProcessor.create(new WordlessExporter(kept)))
			.build()) {
			Span span = tracers.get("test").spanBuilder("statement").startSpan();
			span.recordException(new IllegalStateException("hemligtvarde"));
			span.setStatus(StatusCode.ERROR, "hemligtvarde");
			span.end();
		}
		assertThat(kept.spans).singleElement().satisfies(span -> {
			assertThat(span.getName()).isEqualTo("statement");
			assertThat(span.getStatus()).isEqualTo(StatusData.error());
			assertThat(span.getEvents()).isEmpty();
		});
	}

	/** Where spans end up. */
	private static final class Kept implements SpanExporter {

		private final List<SpanData> spans = new ArrayList<>();

		@Override
		public CompletableResultCode export(Collection<SpanData> spans) {
			this.spans.addAll(spans);
			return CompletableResultCode.ofSuccess();
		}

		@Override
		public CompletableResultCode flush() {
			return CompletableResultCode.ofSuccess();
		}

		@Override
		public CompletableResultCode shutdown() {
			return CompletableResultCode.ofSuccess();
		}

	}

}
