package se.uppdragsgrafen.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that no question needs, before it is parsed. */
final class BodyLimit extends OncePerRequestFilter {

	static final int BYTES_MOST = 500_000;

	private static final String REFUSAL = """
			{"errors":[{"message":"The request's body is larger than %d bytes. Ask in several questions, and send values as variables.","extensions":{"code":"TOO_LARGE"}}]}"""
		.formatted(BYTES_MOST);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > BYTES_MOST) {
			refuse(response);
			return;
		}
		byte[] body = request.getInputStream().readNBytes(BYTES_MOST + 1);
		if (body.length > BYTES_MOST) {
			refuse(response);
			return;
		}
		chain.doFilter(new ReadBody(request, body), response);
	}

	private static void refuse(HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter().write(REFUSAL);
	}

	/** The request with its body already read. */
	private static final class ReadBody extends HttpServletRequestWrapper {

		private final byte[] body;

		ReadBody(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			return new Bytes(new ByteArrayInputStream(this.body));
		}

	}

	/** Bytes as a servlet reads them. */
	private static final class Bytes extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Bytes(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] into, int offset, int length) {
			return this.bytes.read(into, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The body is read at once");
		}

	}

}
