package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

import se.uppdragsgrafen.quota.Standing;
import se.uppdragsgrafen.quota.Visit;

/**
 * An answer on its way out. As soon as its body begins, its turn is another's, for a
 * client may take its time to read it; and what it cost is known.
 */
final class Leaving extends HttpServletResponseWrapper {

	private final Visit visit;

	private final boolean counted;

	private boolean isReady;

	Leaving(HttpServletResponse response, Visit visit, boolean counted) {
		super(response);
		this.visit = visit;
		this.counted = counted;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		ready();
		return super.getOutputStream();
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		ready();
		return super.getWriter();
	}

	/** The answer is made, be it without a body. */
	void ready() {
		if (this.isReady) {
			return;
		}
		this.isReady = true;
		this.visit.endTurn();
		this.visit.retryAfter().ifPresent(seconds -> setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
		if (this.counted) {
			this.visit.standing().ifPresent(this::say);
		}
	}

	/** As GitHub names them; the last is in seconds since 1970. */
	private void say(Standing standing) {
		setHeader("x-ratelimit-limit", String.valueOf(standing.limit()));
		setHeader("x-ratelimit-remaining", String.valueOf(standing.remaining()));
		setHeader("x-ratelimit-used", String.valueOf(standing.used()));
		setHeader("x-ratelimit-reset", String.valueOf(standing.resetAt().getEpochSecond()));
	}

}
