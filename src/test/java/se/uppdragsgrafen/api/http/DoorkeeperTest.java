package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import se.uppdragsgrafen.quota.QuotaConfiguration;
import se.uppdragsgrafen.quota.Visit;
import se.uppdragsgrafen.quota.Visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whose visit a request is, and what its answer says of where the client stands. */
class DoorkeeperTest {

	private static final ApplicationContextRunner QUOTA = new ApplicationContextRunner()
		.withInitializer((context) -> context.getBeanFactory()
			.setConversionService(ApplicationConversionService.getSharedInstance()))
		.withUserConfiguration(QuotaConfiguration.class)
		.withPropertyValues("uppdragsgrafen.limits.client.points-per-minute=1",
				"uppdragsgrafen.limits.client.burst=1000", "uppdragsgrafen.limits.client.statements=1",
				"uppdragsgrafen.limits.client.waiting=1", "uppdragsgrafen.limits.statements=2",
				"uppdragsgrafen.limits.waiting=2", "uppdragsgrafen.limits.wait=1s", "uppdragsgrafen.limits.heavy=500");

	private static MockHttpServletResponse answered(String path, FilterChain chain) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setRemoteAddr("192.0.2.1");
		QUOTA.run((quota) -> new Doorkeeper(quota.getBean(Visits.class), Proxies.in()).doFilter(request, response,
				chain));
		return response;
	}

	@Test
	void whileItIsAnsweredTheThreadKnowsWhoseVisitItIs() {
		AtomicReference<@Nullable Visit> seen = new AtomicReference<>();
		answered("/", (request, response) -> seen.set(Visit.current().orElse(null)));
		assertThat(seen.get()).isNotNull();
		assertThat(Visit.current()).isEmpty();
	}

	@Test
	void alsoWhereAnsweringFailedItIsOver() {
		FilterChain failing = (request, response) -> {
			throw new IOException("gone");
		};
		assertThatThrownBy(() -> answered("/", failing)).hasMessage("gone");
		assertThat(Visit.current()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/graphql, true", "/id/uppdrag/1/a, true", "/res/x, true", "/export/uppdrag, true",
			"/analys/samansvar, true", "/graphql/x, false", "/, false", "/idx, false" })
	void whereSomethingCostsPointsTheAnswerSaysWhatIsLeft(String path, boolean counted) {
		MockHttpServletResponse response = answered(path, (request, out) -> {
			Visit.current().orElseThrow().pay(100);
			out.getWriter().write("x");
		});
		assertThat(response.getHeader("x-ratelimit-limit")).isEqualTo(counted ? "1000" : null);
		assertThat(response.getHeader("x-ratelimit-remaining")).isEqualTo(counted ? "900" : null);
		assertThat(response.getHeader("x-ratelimit-used")).isEqualTo(counted ? "100" : null);
		assertThat(response.containsHeader("x-ratelimit-reset")).isEqualTo(counted);
	}

	@Test
	void whatIsSaidIsSaidBeforeTheBodyBegins() {
		MockHttpServletResponse response = answered("/graphql", (request, out) -> {
			out.getOutputStream().write(1);
			Visit.current().orElseThrow().pay(100);
		});
		assertThat(response.getHeader("x-ratelimit-remaining")).isEqualTo("1000");
	}

	@Test
	void anAnswerWithoutABodySaysItToo() {
		assertThat(answered("/graphql", (request, response) -> Visit.current().orElseThrow().pay(10))
			.getHeader("x-ratelimit-remaining")).isEqualTo("990");
	}

}
