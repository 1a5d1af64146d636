package se.uppdragsgrafen.extract.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Namnd;

/**
 * Indicators as rows: each belongs to the nämnd that measures, as the same words count
 * other things elsewhere.
 */
public final class Indicators {

	private final Draft draft;

	private final String kommun;

	/**
	 * @param kommun the kod of the kommun, to which those belong that no nämnd measures
	 */
	public Indicators(Draft draft, String kommun) {
		this.draft = draft;
		this.kommun = kommun;
	}

	/**
	 * Gives each nämnd an indicator of its own in the place of the document's.
	 * @param national whether the indicator of a name is the country's, which stays
	 */
	public void split(Predicate<String> national) {
		List<Row> whole = this.draft.of(Indikator.class).filter((each) -> !national.test(each.text("namn"))).toList();
		this.draft.of(Matvarde.class)
			.filter((each) -> whole.contains(each.get("indikator")))
			.toList()
			.forEach(this::split);
		whole.forEach(this.draft::remove);
	}

	private void split(Row matvarde) {
		Row whole = (Row) Objects.requireNonNull(matvarde.get("indikator"));
		Row own = this.draft.row(Indikator.class, owner(matvarde) + "/" + rest(whole))
			.setIfAbsent("namn", whole.get("namn"))
			.setIfAbsent("enhet", whole.get("enhet"));
		matvarde.evidence().forEach(own::from);
		matvarde.set("indikator", own);
	}

	private String owner(Row matvarde) {
		return namnd(matvarde).map(Indicators::deciding).map(Indicators::rest).orElse(this.kommun);
	}

	/**
	 * The nämnd of the value, else that of its unit, goal or control, else the only one
	 * that owns its uppdrag.
	 */
	private static Optional<Row> namnd(Row matvarde) {
		Stream<@Nullable Object> through = Stream.of("verksamhet", "mal", "kontroll")
			.map(matvarde::get)
			.map((each) -> (each instanceof Row row) ? row.get("namnd") : null);
		Object uppdrag = matvarde.get("uppdrag");
		List<?> owners = (uppdrag instanceof Row row) ? row.list("ansvariga") : List.of();
		return Stream
			.concat(Stream.concat(Stream.of(matvarde.get("namnd")), through),
					(owners.size() == 1) ? owners.stream() : Stream.empty())
			.filter(Row.class::isInstance)
			.map(Row.class::cast)
			.findFirst();
	}

	/** The nämnd that a förvaltning or utskott works for. */
	private static Row deciding(Row namnd) {
		boolean own = namnd.get("typ") == Namnd.Typ.FORVALTNING || namnd.get("typ") == Namnd.Typ.UTSKOTT;
		return (own && namnd.get("overordnad") instanceof Row over) ? over : namnd;
	}

	private static String rest(Row row) {
		return row.id().substring(row.id().indexOf('/') + 1);
	}

}
