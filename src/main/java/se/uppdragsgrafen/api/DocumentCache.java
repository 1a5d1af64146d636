package se.uppdragsgrafen.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/** Documents asked lately, parsed and validated, bounded by their length. */
final class DocumentCache implements PreparsedDocumentProvider {

	private static final long CHARACTERS_MOST = 20_000_000;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS_MOST)
		.weigher((String text, PreparsedDocumentEntry entry) -> text.length())
		.build();

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		return CompletableFuture.completedFuture(this.documents.get(input.getQuery(), text -> parse.apply(input)));
	}

}
