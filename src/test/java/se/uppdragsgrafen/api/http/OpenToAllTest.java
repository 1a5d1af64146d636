package se.uppdragsgrafen.api.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page of another site may do. */
class OpenToAllTest {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/graphql");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	private void filter() throws ServletException, IOException {
		new OpenToAll().doFilter(this.request, this.response, this.chain);
	}

	@Test
	void thePageOfAnySiteMayRead() throws ServletException, IOException {
		filter();
		assertThat(this.response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(this.response.getHeader("Access-Control-Expose-Headers")).contains("ETag");
		assertThat(this.chain.getRequest()).isSameAs(this.request);
	}

	@Test
	void aSharedCacheKeepsOneCopyForAllSites() throws ServletException, IOException {
		this.request.addHeader("Origin", "https://example.org");
		filter();
		assertThat(this.response.getHeader("Vary")).isNull();
	}

	@Test
	void aPreflightIsAnsweredAtOnce() throws ServletException, IOException {
		this.request.setMethod("OPTIONS");
		this.request.addHeader("Origin", "https://example.org");
		this.request.addHeader("Access-Control-Request-Method", "POST");
		filter();
		assertThat(this.response.getStatus()).isEqualTo(204);
		assertThat(this.response.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, POST");
		assertThat(this.response.getHeader("Access-Control-Allow-Headers")).startsWith("*, ").contains("Content-Type");
		assertThat(this.response.getHeader("Access-Control-Max-Age")).isEqualTo("86400");
		assertThat(this.chain.getRequest()).isNull();
	}

}
