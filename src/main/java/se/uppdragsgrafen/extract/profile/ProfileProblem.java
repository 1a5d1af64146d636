package se.uppdragsgrafen.extract.profile;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a profile, for the one who wrote it. */
final class ProfileProblem {

	private ProfileProblem() {
	}

	static String of(String file, byte[] yaml, JacksonException problem) {
		return "%s%s: %s".formatted(file, place(yaml, problem), what(problem));
	}

	private static String place(byte[] yaml, JacksonException problem) {
		if (problem instanceof UnrecognizedPropertyException unknown) {
			return place(yaml, unknown.getPropertyName());
		}
		TokenStreamLocation at = problem.getLocation();
		return (at == null || at.getLineNr() < 1) ? "" : ":%d:%d".formatted(at.getLineNr(), at.getColumnNr());
	}

	/** Jackson finds an unknown key only where all have been read. */
	private static String place(byte[] yaml, String key) {
		List<String> lines = new String(yaml, StandardCharsets.UTF_8).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			int column = lines.get(i).indexOf(key + ":");
			if (column >= 0 && lines.get(i).substring(0, column).chars().noneMatch(Character::isLetterOrDigit)) {
				return ":%d:%d".formatted(i + 1, column + 1);
			}
		}
		return "";
	}

	private static String what(JacksonException problem) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof InvalidProfile ours) {
				return String.valueOf(ours.getMessage());
			}
		}
		return switch (problem) {
			case UnrecognizedPropertyException unknown -> "nyckeln %s finns inte. De som finns här är %s."
				.formatted(unknown.getPropertyName(), names(unknown.getKnownPropertyIds()));
			case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
				"«%s» finns inte. Det som finns är %s.".formatted(wrong.getValue(), constants(wrong.getTargetType()));
			case MismatchedInputException wrong -> "%s ska vara %s.".formatted(path(wrong), expected(wrong));
			case StreamConstraintsException _ ->
				"nycklar och listor i högst %d nivåer, utan orimligt långa tal.".formatted(Profiles.DEPTH);
			case StreamReadException broken when broken.getOriginalMessage().startsWith("Duplicate") ->
				"en nyckel står två gånger.";
			case StreamReadException broken -> "ingen giltig YAML: " + firstLine(broken.getOriginalMessage());
			default -> firstLine(problem.getOriginalMessage());
		};
	}

	private static String expected(MismatchedInputException problem) {
		Class<?> type = problem.getTargetType();
		if (type == null || type.isRecord()) {
			return "nycklar med värden, en per rad";
		}
		return Collection.class.isAssignableFrom(type) ? "en lista, som [\"…\"]" : "en text inom citattecken";
	}

	private static String path(JacksonException problem) {
		String path = problem.getPath()
			.stream()
			.map((each) -> (each.getPropertyName() != null) ? each.getPropertyName() : "[" + each.getIndex() + "]")
			.collect(Collectors.joining("."));
		return path.isEmpty() ? "filen" : path;
	}

	private static String names(@Nullable Collection<?> names) {
		return (names == null) ? "" : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
	}

	private static String constants(Class<?> type) {
		return names(Stream.of(type.getFields())
			.filter(Field::isEnumConstant)
			.map((each) -> Optional.ofNullable(each.getAnnotation(JsonProperty.class))
				.map(JsonProperty::value)
				.orElse(each.getName()))
			.toList());
	}

	private static String firstLine(String message) {
		return String.valueOf(message).lines().findFirst().orElse("");
	}

}
