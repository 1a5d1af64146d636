package se.uppdragsgrafen.api.execute;

import se.uppdragsgrafen.api.planner.CacheBytes;
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

	private final Cache<Key, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(CacheBytes.most())
		.weigher((Key key, PreparsedDocumentEntry entry) -> CacheBytes.ofDocument(key.text))
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
