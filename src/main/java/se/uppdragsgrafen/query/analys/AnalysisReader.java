package se.uppdragsgrafen.query.analys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.ReadStatements;

/** Runs analyses, whoever asks. */
public final class AnalysisReader {

	/**
	 * Nodes that a list in a row holds at most; the row's count says how many there are.
	 */
	public static final int LISTED_MOST = 50;

	/** The parameter that holds the types that an analysis rests on. */
	private static final String RESTS_ON = "vilarPa";

	private final GraphReader reader;

	private final KnownNames names;

	/**
	 * A reader of that graph.
	 * @param names of what there is, that arguments may be
	 */
	public AnalysisReader(GraphReader reader, KnownNames names) {
		this.reader = reader;
		this.names = names;
	}

	/**
	 * A page of an analysis, with all that its rows have.
	 * @param given arguments by name, of the kinds that the analysis states
	 * @throws BadArgument where one of them may not be
	 */
	public Rows read(Analysis analysis, Map<String, @Nullable Object> given) {
		return read(analysis, given, true);
	}

	/**
	 * A page of an analysis.
	 * @param given arguments by name, of the kinds that the analysis states
	 * @param listing whether the lists in a row are wanted: gathering them is most of
	 * counting
	 * @throws BadArgument where one of the arguments may not be
	 */
	public Rows read(Analysis analysis, Map<String, @Nullable Object> given, boolean listing) {
		Map<String, @Nullable Object> parameters = GivenNames.in(analysis.parameters(given), this.names);
		return Calculation.of(analysis.name())
			.of(run(analysis.name(), parameters, listing ? LISTED_MOST : 0), parameters);
	}

	/**
	 * The documents that an analysis rests on, with those arguments.
	 * @param coverage the analysis that lists documents
	 * @param given the arguments of the analysis
	 * @param page the page of documents: {@code first} and {@code offset}
	 * @throws BadArgument where one of them may not be
	 */
	public Rows coverage(Analysis coverage, Analysis analysis, Map<String, @Nullable Object> given,
			Map<String, @Nullable Object> page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(coverage.parameters(page));
		Map<String, @Nullable Object> asked = GivenNames.in(analysis.parameters(given), this.names);
		parameters.put("kommun", asked.get("kommun"));
		parameters.put("ar", asked.get("ar"));
		parameters.put(RESTS_ON, analysis.restsOn());
		return run(coverage.name(), parameters, LISTED_MOST);
	}

	private Rows run(String name, Map<String, @Nullable Object> parameters, int listed) {
		Map<String, @Nullable Object> values = new HashMap<>(parameters);
		values.put("flest", listed);
		Map<String, @Nullable Object> answer = this.reader.read(ReadStatements.named("analys/" + name, values))
			.getFirst();
		return new Rows(answer.get("totalCount") instanceof Number number ? number.longValue() : 0,
				rows(answer.get("rader")));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, @Nullable Object>> rows(@Nullable Object rows) {
		return (rows instanceof List<?> list) ? (List<Map<String, @Nullable Object>>) list : List.of();
	}

}
