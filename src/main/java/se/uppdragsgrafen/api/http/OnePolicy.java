package se.uppdragsgrafen.api.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the policy of a page take the place of the one that each answer has. Spring adds
 * headers, and a browser holds to all policies that there are. A 304 says nothing of
 * policies: what it said would take the place of what the page that was kept has.
 */
final class OnePolicy extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new Answer(response));
	}

	/** Also the page of an error. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static final class Answer extends HttpServletResponseWrapper {

		Answer(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void addHeader(String name, String value) {
			if (SafeHeaders.POLICY.equals(name)) {
				setHeader(name, value);
			}
			else {
				super.addHeader(name, value);
			}
		}

		@Override
		public void setStatus(int status) {
			if (status == SC_NOT_MODIFIED) {
				setHeader(SafeHeaders.POLICY, null);
			}
			super.setStatus(status);
		}

	}

}
