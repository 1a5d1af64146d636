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
 * headers, and a browser holds to all policies that there are.
 */
final class OnePolicy extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {
			@Override
			public void addHeader(String name, String value) {
				if (SafeHeaders.POLICY.equals(name)) {
					setHeader(name, value);
				}
				else {
					super.addHeader(name, value);
				}
			}
		});
	}

	/** Also the page of an error. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
