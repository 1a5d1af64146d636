package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its trace id, 32 hexadecimal digits: that of the trace where traces
 * are kept, else the caller's own by W3C Trace Context, else a new one. It stands in
 * every error and in every log line of the request.
 */
final class Trace extends OncePerRequestFilter {

	private static final String ID = Trace.class.getName();

	/** Where log lines find it. */
	static final String LOGGED = "traceId";

	private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-.*");

	/** The request's id. */
	static String of(HttpServletRequest request) {
		if (request.getAttribute(ID) instanceof String id) {
			return id;
		}
		String traced = MDC.get(LOGGED);
		String id = (traced != null) ? traced : id(request.getHeader("traceparent"));
		request.setAttribute(ID, id);
		return id;
	}

	private static String id(@Nullable String parent) {
		if (parent != null) {
			Matcher matcher = TRACE_PARENT.matcher(parent);
			if (matcher.matches()) {
				return matcher.group(1);
			}
		}
		return UUID.randomUUID().toString().replace("-", "");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		MDC.put(LOGGED, of(request));
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(LOGGED);
		}
	}

}
