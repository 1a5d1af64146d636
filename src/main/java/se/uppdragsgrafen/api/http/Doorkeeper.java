package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import se.uppdragsgrafen.quota.Visit;
import se.uppdragsgrafen.quota.Visits;

/**
 * Knows whose visit each request is while it is answered, and says with the answer where
 * the client stands.
 */
final class Doorkeeper extends OncePerRequestFilter {

	private static final String ENTRY = Doorkeeper.class.getName();

	/** Where each request costs something, beside questions. */
	private static final List<String> COUNTED = List.of("/analys/", "/export/", "/id/", "/res/");

	private final Visits visits;

	private final Proxies proxies;

	Doorkeeper(Visits visits, Proxies proxies) {
		this.visits = visits;
		this.proxies = proxies;
	}

	/**
	 * One request, also where it comes again for its error to be told.
	 *
	 * @param visit whose
	 * @param counted whether it is to something that costs points
	 */
	private record Entry(Visit visit, boolean counted) {
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Entry entry = entry(request);
		Leaving leaving = new Leaving(response, entry.visit, entry.counted);
		entry.visit.begin();
		try {
			chain.doFilter(request, leaving);
			leaving.ready();
		}
		finally {
			entry.visit.end();
		}
	}

	private Entry entry(HttpServletRequest request) {
		if (request.getAttribute(ENTRY) instanceof Entry known) {
			return known;
		}
		String path = request.getRequestURI();
		Entry entry = new Entry(this.visits.from(this.proxies.client(request)),
				path.equals(GraphqlDoor.PATH) || COUNTED.stream().anyMatch(path::startsWith));
		request.setAttribute(ENTRY, entry);
		return entry;
	}

}
