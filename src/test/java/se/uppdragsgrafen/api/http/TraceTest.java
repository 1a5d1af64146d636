package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Which trace id a request has. */
class TraceTest {

	private static final String ID = "0af7651916cd43dd8448eb211c80319c";

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@AfterEach
	void forget() {
		MDC.remove(Trace.LOGGED);
	}

	@Test
	void theCallersOwnIsTaken() {
		this.request.addHeader("traceparent", "00-" + ID + "-b7ad6b7169203331-01");
		assertThat(Trace.of(this.request)).isEqualTo(ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00-00000000000000000000000000000000-b7ad6b7169203331-01", "00-" + ID,
			"00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01" })
	void whatIsNoTraceParentIsNot(String parent) {
		this.request.addHeader("traceparent", parent);
		assertThat(Trace.of(this.request)).matches("[0-9a-f]{32}").isNotEqualTo(ID);
	}

	@Test
	void aNewOneStaysTheRequests() {
		String id = Trace.of(this.request);
		assertThat(id).matches("[0-9a-f]{32}");
		assertThat(Trace.of(this.request)).isEqualTo(id);
		assertThat(Trace.of(new MockHttpServletRequest())).isNotEqualTo(id);
	}

	@Test
	void whereTracesAreKeptItIsThatOfTheTrace() {
		MDC.put(Trace.LOGGED, "kept");
		this.request.addHeader("traceparent", "00-" + ID + "-b7ad6b7169203331-01");
		assertThat(Trace.of(this.request)).isEqualTo("kept");
	}

	@Test
	void logLinesHaveItWhileTheRequestIsAnsweredAndNoLonger() throws ServletException, IOException {
		AtomicReference<@Nullable String> logged = new AtomicReference<>();
		new Trace().doFilter(this.request, new MockHttpServletResponse(),
				(request, response) -> logged.set(MDC.get(Trace.LOGGED)));
		assertThat(logged).hasValue(Trace.of(this.request));
		assertThat(MDC.get(Trace.LOGGED)).isNull();
	}

}
