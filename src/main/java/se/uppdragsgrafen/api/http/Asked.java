package se.uppdragsgrafen.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.query.Edition;

/**
 * What is asked, of which edition: who asks the same is answered the same.
 *
 * @param edition the one that is known when it is asked
 * @param operation a hash of document, operation and variables
 * @param language of errors
 */
record Asked(@Nullable Edition edition, String operation, Locale language) {

	private static final JsonMapper SORTED = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	static Asked of(@Nullable Edition edition, String document, Parameters parameters, Locale language) {
		MessageDigest hash = Sha256.begun();
		add(hash, document);
		add(hash, String.valueOf(parameters.operationName()));
		add(hash, SORTED.writeValueAsString(parameters.variables()));
		return new Asked(edition, HexFormat.of().formatHex(hash.digest()), language);
	}

	/** With its length, so that what ends one part is not taken for the next. */
	private static void add(MessageDigest hash, String part) {
		byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
		hash.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
		hash.update(bytes);
	}

}
