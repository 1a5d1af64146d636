package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.FactType;

/**
 * A body that goes out as it is made, so that the memory that it takes does not grow with
 * it. What fails midway breaks the connection: a part must not look like the whole.
 */
final class Outgoing {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, @Nullable Object>> CONTENT = new TypeReference<>() {
	};

	private Outgoing() {
	}

	/** Something that is written. */
	@FunctionalInterface
	interface Writing<T> {

		void to(T target) throws IOException;

	}

	/**
	 * Answers with a file, or with the part of it that is asked for; with its headers
	 * alone where no more is.
	 * @throws IOException where the asker is gone, or some of it has gone out and no more
	 * can be had
	 */
	static void write(HttpServletRequest request, HttpServletResponse response, Writing<OutputStream> body)
			throws IOException {
		response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
		if (request.getMethod().equals("HEAD")) {
			return;
		}
		Optional<FilePart> part = FilePart.asked(request, response);
		if (part.isPresent()) {
			part.get().write(response, body);
			return;
		}
		whole(response, body);
	}

	private static void whole(HttpServletResponse response, Writing<OutputStream> body) throws IOException {
		OutputStream out = response.getOutputStream();
		try {
			body.to(out);
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw new IOException("The download could not be made to its end", ex);
			}
			response.resetBuffer();
			throw ex;
		}
		out.flush();
	}

	/** What writes a fact, for a source that knows nothing of writing. */
	static Consumer<String> each(Writing<String> fact) {
		return (content) -> {
			try {
				fact.to(content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	/** A fact as the log has it, by column. */
	static Map<String, @Nullable Object> content(String json) {
		return JSON.readValue(json, CONTENT);
	}

	/** The values of a fact as the log has it, one for each column. */
	static List<@Nullable Object> values(FactType type, String content) {
		Map<String, @Nullable Object> values = content(content);
		return type.columns().stream().<@Nullable Object>map((column) -> values.get(column.name())).toList();
	}

}
