package se.uppdragsgrafen.api.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Says on each answer, also where Tomcat refuses a request itself, that it is what its
 * type says, that no other site is told where a reader came from, and that nothing of it
 * may run or be framed. Pages have policies of their own.
 */
final class SafeHeaders extends ValveBase {

	static final String POLICY = "Content-Security-Policy";

	private static final String NOTHING_RUNS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	SafeHeaders() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader(POLICY, NOTHING_RUNS);
		getNext().invoke(request, response);
	}

}
