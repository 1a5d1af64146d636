package se.uppdragsgrafen.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.query.Message;

/**
 * Documents that a client names by the hash of the text alone, as Apollo's clients do
 * (automatic persisted queries): the persisted ones, and those that some client has sent
 * with their hash. Within a bound, so that one may have to be sent again.
 */
final class SentDocuments {

	private static final long CHARACTERS_MOST = 4_000_000;

	/** Bytes that a text takes in memory beside its characters. */
	private static final int OVERHEAD = 200;

	/** Older clients know it by this text and not by the code. */
	private static final Message SEND_IT = Message.of("PersistedQueryNotFound", "PersistedQueryNotFound");

	private final PersistedDocuments persisted;

	private final Cache<String, String> sent = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS_MOST)
		.weigher((String hash, String text) -> OVERHEAD + text.length())
		.build();

	SentDocuments(PersistedDocuments persisted) {
		this.persisted = persisted;
	}

	/**
	 * The text with that hash.
	 * @param hash SHA-256 in hexadecimal
	 * @param text as the client sent it; null where it sent the hash alone
	 * @throws ApiException where there is none, or the text has another hash
	 */
	String text(String hash, @Nullable String text) {
		if (text != null) {
			return kept(hash, text);
		}
		String known = this.persisted.withHash(hash);
		String found = (known != null) ? known : this.sent.getIfPresent(hash);
		if (found == null) {
			throw new ApiException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, SEND_IT);
		}
		return found;
	}

	private String kept(String hash, String text) {
		if (!PersistedDocuments.sha256(text).equals(hash)) {
			throw Parameters.bad("'sha256Hash' is not the SHA-256 of 'query'. Hash the text as it is sent, in UTF-8.",
					"'sha256Hash' är inte SHA-256 av 'query'. Räkna på texten som den skickas, i UTF-8.");
		}
		this.sent.put(hash, text);
		return text;
	}

}
