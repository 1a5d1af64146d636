package se.uppdragsgrafen.api.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the page of any site read: open data, no cookies, nothing to write. Not Spring's
 * filter, because that answers all sites alike and still says {@code Vary: Origin}, so
 * that a shared cache would keep a copy for each site.
 */
final class OpenToAll extends OncePerRequestFilter {

	private static final String ALL = "*";

	/** What a script may see of an answer beside its body. */
	private static final String SHOWN = "ETag, Link, Retry-After, X-Has-More, X-Total-Count, X-Utgava, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-used, x-ratelimit-reset";

	/**
	 * The headers that a script of another site may send: anything, as clients name
	 * themselves and trace in headers of their own. The star does not cover
	 * {@code Authorization}, and older browsers do not know it.
	 */
	private static final String TAKEN = "*, Authorization, Accept, Accept-Language, Content-Type, If-None-Match, traceparent";

	private static final String SECONDS_TO_REMEMBER = "86400";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ALL);
		if (CorsUtils.isPreFlightRequest(request)) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, TAKEN);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS_TO_REMEMBER);
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, SHOWN);
		chain.doFilter(request, response);
	}

}
