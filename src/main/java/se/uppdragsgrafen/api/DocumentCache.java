package se.uppdragsgrafen.api;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Documents asked lately, parsed and validated, bounded by the memory that they take. By
 * language too, for what is wrong with one is said in it.
 */
final class DocumentCache implements PreparsedDocumentProvider {

	private static final long BYTES_MOST = 100_000_000;

	/** What a character of the densest document takes when parsed, measured. */
	private static final int BYTES_OF_A_CHARACTER = 70;

	private final Cache<Key, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(BYTES_MOST)
		.weigher((Key key, PreparsedDocumentEntry entry) -> key.text.length() * BYTES_OF_A_CHARACTER)
		.recordStats()
		.build();

	private record Key(String text, Locale language) {
	}

	/** To be measured. */
	Cache<?, ?> cache() {
		return this.documents;
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		Key key = new Key(input.getQuery(), input.getLocale());
		return CompletableFuture.completedFuture(this.documents.get(key, missing -> parse.apply(input)));
	}

}
