package se.uppdragsgrafen.bench.race;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks whether all give the same answers. */
final class Comparison {

	private Comparison() {
	}

	/**
	 * Compares the answers to a question for so many of its values.
	 * @return who was compared
	 * @throws IllegalStateException with the first difference
	 */
	static List<String> of(Question question, List<Contender<?>> contenders, int count) {
		List<String> names = new ArrayList<>();
		List<List<String>> expected = List.of();
		for (Contender<?> each : contenders) {
			List<List<String>> answers = given(question, each, count);
			if (answers.isEmpty()) {
				continue;
			}
			if (names.isEmpty()) {
				expected = answers;
			}
			names.add(each.name());
			if (!answers.equals(expected)) {
				throw different(question, names.getFirst(), each.name(), expected, answers);
			}
		}
		return names;
	}

	/** Empty where it is not asked, or is a peer that cannot answer. */
	private static List<List<String>> given(Question question, Contender<?> contender, int count) {
		try {
			return answers(question, contender, count);
		}
		catch (IllegalStateException | UncheckedIOException ex) {
			if (!contender.mayGiveUp()) {
				throw ex;
			}
			return List.of();
		}
	}

	private static <R> List<List<String>> answers(Question question, Contender<R> contender, int count) {
		List<R> requests = contender.requests(question);
		int compared = Math.min(count, requests.size());
		try (Contender.Line<R> line = contender.connect()) {
			return IntStream.range(0, compared)
				.mapToObj((i) -> line.values(requests.get((int) ((long) i * requests.size() / compared))))
				.map((values) -> question.counts() ? Values.counts(values) : values)
				.toList();
		}
	}

	private static IllegalStateException different(Question question, String one, String other,
			List<List<String>> expected, List<List<String>> answers) {
		int number = IntStream.range(0, answers.size())
			.filter((i) -> !answers.get(i).equals(expected.get(i)))
			.findFirst()
			.orElse(0);
		return new IllegalStateException("«%s», value %d, is answered differently.%n%s: %s%n%s: %s"
			.formatted(question.name(), number, one, expected.get(number), other, answers.get(number)));
	}

}
