package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Message;

/**
 * An error of ours on its way into the answer: code, both texts, nothing of the inside.
 */
public final class ApiError implements GraphQLError {

	private final ErrorCode code;

	private final transient Message message;

	private final List<Object> path;

	private final List<SourceLocation> locations;

	private ApiError(ErrorCode code, Message message, List<Object> path, List<SourceLocation> locations) {
		this.code = code;
		this.message = message;
		this.path = path;
		this.locations = locations;
	}

	/** An error with the code, both texts and the place of a refusal. */
	public static ApiError of(ApiException ex) {
		return new ApiError(ex.code(), ex.message(), ex.path(), List.of());
	}

	/** An error at one place in the document, or at none where the place is not known. */
	public ApiError at(@Nullable SourceLocation location) {
		return new ApiError(this.code, this.message, this.path, (location != null) ? List.of(location) : List.of());
	}

	/** Of one field, and of the place where the document asks for it. */
	ApiError at(DataFetchingEnvironment field) {
		return new ApiError(this.code, this.message, field.getExecutionStepInfo().getPath().toList(), List.of())
			.at(field.getField().getSourceLocation());
	}

	String in(Locale language) {
		return this.message.in(language);
	}

	@Override
	public String getMessage() {
		return this.message.english();
	}

	@Override
	public List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	public List<Object> getPath() {
		return this.path;
	}

	@Override
	public ErrorClassification getErrorType() {
		return ErrorClassification.errorClassification(this.code.name());
	}

	@Override
	public Map<String, Object> getExtensions() {
		return Map.of("code", this.code.name());
	}

}
