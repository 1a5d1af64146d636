package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.util.StreamUtils;

/**
 * The part of a file that a client asks for, as one that goes on with a download. To know
 * how long it is the file is made whole, in a temporary folder, and not kept, for what is
 * redacted later must not lie there.
 */
final class FilePart {

	private final HttpRange range;

	private FilePart(HttpRange range) {
		this.range = range;
	}

	/**
	 * The range that is asked for; empty where the whole is answered: several parts, what
	 * cannot be read, and a part of another edition than is there.
	 */
	static Optional<FilePart> asked(HttpServletRequest request, HttpServletResponse response) {
		String range = request.getHeader(HttpHeaders.RANGE);
		String only = request.getHeader(HttpHeaders.IF_RANGE);
		if (range == null || (only != null && !only.equals(response.getHeader(HttpHeaders.ETAG)))) {
			return Optional.empty();
		}
		List<HttpRange> ranges = read(range);
		return (ranges.size() == 1) ? Optional.of(new FilePart(ranges.getFirst())) : Optional.empty();
	}

	private static List<HttpRange> read(String text) {
		try {
			return HttpRange.parseRanges(text);
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

	/** Answers with the part, or that the file is shorter. */
	void write(HttpServletResponse response, Outgoing.Writing<OutputStream> body) throws IOException {
		Path file = Files.createTempFile("uppdragsgrafen-", ".del");
		try {
			try (OutputStream out = Files.newOutputStream(file)) {
				body.to(out);
			}
			send(file, response);
		}
		finally {
			Files.delete(file);
		}
	}

	private void send(Path file, HttpServletResponse response) throws IOException {
		long length = Files.size(file);
		long from = this.range.getRangeStart(length);
		long to = this.range.getRangeEnd(length);
		if (from > to || from >= length) {
			response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
			response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
			return;
		}
		response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
		response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, to, length));
		response.setContentLengthLong(to - from + 1);
		try (InputStream in = Files.newInputStream(file)) {
			StreamUtils.copyRange(in, response.getOutputStream(), from, to);
		}
	}

}
