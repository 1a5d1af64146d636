package se.uppdragsgrafen;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.mock.web.MockHttpServletResponse;

/** What a door answers, as an HTTP client would have it. */
public final class Reply {

	private final MockHttpServletResponse response;

	Reply(MockHttpServletResponse response) {
		this.response = response;
	}

	/** The status. */
	public int statusCode() {
		return this.response.getStatus();
	}

	/** The headers. */
	public HttpHeaders headers() {
		Map<String, List<String>> headers = this.response.getHeaderNames()
			.stream()
			.collect(Collectors.toMap((name) -> name, this.response::getHeaders));
		return HttpHeaders.of(headers, (name, value) -> true);
	}

	/** A header's first value; empty where there is none. */
	public String header(String name) {
		return headers().firstValue(name).orElse("");
	}

	/** The body. */
	public byte[] bytes() {
		return this.response.getContentAsByteArray();
	}

	/** The body as text. */
	public String body() {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

}
