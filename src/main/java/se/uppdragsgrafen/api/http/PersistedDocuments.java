package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/**
 * Documents that a client may name instead of sending: each by its file's name and by the
 * SHA-256 of its text. The server brings them; nobody can add one over HTTP.
 */
final class PersistedDocuments {

	private static final String ENDING = ".graphql";

	private static final String HASHED = "sha256:";

	private final Map<String, String> texts;

	private PersistedDocuments(Map<String, String> texts) {
		this.texts = Map.copyOf(texts);
	}

	/**
	 * Those of the files that the patterns name.
	 * @throws IllegalStateException where two have one name
	 */
	static PersistedDocuments read(ResourcePatternResolver files, String... patterns) throws IOException {
		Map<String, String> texts = new HashMap<>();
		for (String pattern : patterns) {
			for (Resource file : files.getResources(pattern)) {
				String name = Objects.requireNonNull(file.getFilename()).replace(ENDING, "");
				String text = file.getContentAsString(StandardCharsets.UTF_8);
				String other = texts.put(name, text);
				if (other != null && !other.equals(text)) {
					throw new IllegalStateException(
							"Two persisted documents are called '%s'. Rename %s.".formatted(name, file));
				}
				texts.put(HASHED + sha256(text), text);
			}
		}
		return new PersistedDocuments(texts);
	}

	/**
	 * The text of a document.
	 * @throws ApiException where there is none of that name or hash
	 */
	String text(String id) {
		String text = this.texts.get(id);
		if (text == null) {
			throw new ApiException(ErrorCode.UNKNOWN_DOCUMENT,
					"No persisted document is called '%s'. Send the document itself as 'query'; those that exist are listed at /graphiql.",
					"Inget sparat dokument heter '%s'. Skicka dokumentet som 'query'; de som finns står på /graphiql.",
					id.substring(0, Math.min(id.length(), 80)));
		}
		return text;
	}

	/** The text with that SHA-256, in hexadecimal; null where there is none. */
	@Nullable String withHash(String hash) {
		return this.texts.get(HASHED + hash);
	}

	static String sha256(String text) {
		return HexFormat.of().formatHex(Sha256.begun().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
