package se.uppdragsgrafen.api.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;

/**
 * What an operation is called where names must be few: those of the persisted documents'
 * operations are kept, all that clients make up are one.
 */
record OperationNames(Set<String> known) {

	/** A name of the client's own. */
	private static final String OTHER = "OTHER";

	/** No name, or the document did not get as far as to have one. */
	private static final String NONE = "NONE";

	OperationNames {
		known = Set.copyOf(known);
	}

	/** Those in the files that the patterns name. */
	static OperationNames read(ResourcePatternResolver files, String... patterns) throws IOException {
		Set<String> names = new HashSet<>();
		for (String pattern : patterns) {
			for (Resource file : files.getResources(pattern)) {
				Parser.parse(file.getContentAsString(StandardCharsets.UTF_8))
					.getDefinitionsOfType(OperationDefinition.class)
					.stream()
					.map(OperationDefinition::getName)
					.filter(Objects::nonNull)
					.forEach(names::add);
			}
		}
		return new OperationNames(names);
	}

	/** That of a request. */
	String of(ExecutionRequestObservationContext request) {
		ExecutionContext execution = request.getExecutionContext();
		return of((execution != null) ? execution.getOperationDefinition().getName()
				: request.getExecutionInput().getOperationName());
	}

	private String of(@Nullable String name) {
		if (name == null || name.isEmpty()) {
			return NONE;
		}
		return this.known.contains(name) ? name : OTHER;
	}

}
