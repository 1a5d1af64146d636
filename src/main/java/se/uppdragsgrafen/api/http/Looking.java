package se.uppdragsgrafen.api.http;

import java.util.Set;

import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Somebody who looks at the address of the questions and asks nothing: a browser, or one
 * who checks whether an address of the catalogue is dead.
 */
final class Looking {

	private static final Set<HttpMethod> LOOKS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

	private Looking() {
	}

	/** Whether somebody only looks: what takes no page asks, though wrongly. */
	static boolean on(ServerRequest request) {
		return LOOKS.contains(request.method()) && request.servletRequest().getQueryString() == null
				&& takesPages(request);
	}

	private static boolean takesPages(ServerRequest request) {
		try {
			return request.headers().accept().isEmpty()
					|| request.headers().accept().stream().anyMatch((each) -> each.includes(MediaType.TEXT_HTML));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
