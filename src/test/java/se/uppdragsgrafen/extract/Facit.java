package se.uppdragsgrafen.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.FactList.Listed;
import se.uppdragsgrafen.fact.Fact;

/** How well what was read agrees with a fact list. */
final class Facit {

	/** In our own words, so not compared letter by letter. */
	private static final Set<String> OURS = Set.of("indikator", "avser", "delgrupp", "vad");

	/**
	 * Of these, the rows of the structure say all: a column that one of them has is empty
	 * for the others.
	 */
	private static final Set<String> WHOLE = Set.of("mal", "uppdrag", "uppfoljning", "ekonomirad", "verksamhet");

	/** Types known by their lines, and by these columns where several stand on one. */
	private static final Map<String, Set<String>> BY_LINE = Map.ofEntries(
			Map.entry("ekonomirad", Set.of("slag", "ar", "period", "niva")), Map.entry("belopp", Set.of("beloppKr")),
			Map.entry("matvarde", Set.of("varde", "kon", "vardestatus")),
			Map.entry("motsagelse", Set.of("typ", "varde1", "varde2", "differens")),
			Map.entry("sammantrade", Set.of("datum", "namnd", "lage")), Map.entry("kontroll", Set.of("moment")),
			Map.entry("kontrollresultat", Set.of("kontroll", "period")),
			Map.entry("avtalsvillkor", Set.of("typ", "nummer")), Map.entry("avtalsexempel", Set.of("nummer")),
			Map.entry("aktivitet", Set.of("fran", "till")), Map.entry("rekommendation", Set.of("datum", "fran")),
			Map.entry("arende", Set.of("paragraf", "sammantrade")));

	private final List<Listed> rows;

	private final Stated stated;

	private final Set<Fact> free;

	/** What the lists refer to by its key and not by its name. */
	private final Map<String, String> called = new HashMap<>();

	private Facit(List<Listed> rows, List<Fact> facts) {
		this.rows = rows;
		this.stated = new Stated(facts);
		this.free = new LinkedHashSet<>(facts);
		rows.stream()
			.filter((each) -> each.falt().containsKey("titel"))
			.forEach((each) -> this.called.put(each.nyckel(), each.falt().get("titel")));
	}

	/** Compares an extraction with the list of this name. */
	static Scores compare(String name, Extraction extraction) {
		return compare(FactList.of(name), extraction);
	}

	/** Compares an extraction with a list. */
	static Scores compare(List<Listed> rows, Extraction extraction) {
		return new Facit(rows, extraction.facts()).scores();
	}

	/** Those that agree first: what is only like a row may be another's. */
	private Scores scores() {
		Scores scores = new Scores();
		List<Listed> differing = new ArrayList<>();
		for (Listed row : this.rows) {
			Score score = scores.of(row.art(), row.typ());
			if (take(row, (each, fact) -> recognised(each, fact) && differences(each, fact).isEmpty()) != null) {
				score.found++;
			}
			else {
				differing.add(row);
			}
		}
		for (Listed row : differing) {
			Score score = scores.of(row.art(), row.typ());
			Fact fact = take(row, this::recognised);
			if (fact == null) {
				score.missed.add(row.toString());
			}
			else {
				score.wrong.add(row + ": " + differences(row, fact));
			}
		}
		this.free.forEach((each) -> scores.extra(Stated.table(each), each.id()));
		return scores;
	}

	private @Nullable Fact take(Listed row, BiPredicate<Listed, Fact> wanted) {
		for (Fact fact : this.free) {
			if (Stated.table(fact).equals(row.typ()) && wanted.test(row, fact)) {
				this.free.remove(fact);
				return fact;
			}
		}
		return null;
	}

	private boolean recognised(Listed row, Fact fact) {
		Set<String> columns = BY_LINE.get(row.typ());
		if (columns != null) {
			return this.stated.on(fact, row.from(), row.to())
					&& columns.stream().filter(row.falt()::containsKey).allMatch((each) -> same(row, fact, each));
		}
		if (row.typ().equals("uppfoljning")) {
			return followsUp(row, fact);
		}
		return named(row, fact);
	}

	/** What a unit says outside of any uppdrag is known by where it stands. */
	private boolean followsUp(Listed row, Fact fact) {
		boolean ofUnit = !row.falt().containsKey("uppdrag") && this.stated.value(fact, "uppdrag").isEmpty();
		return FactList.plain(row.falt().getOrDefault("verksamhet", ""))
			.equals(FactList.plain(this.stated.value(fact, "verksamhet")))
				&& (ofUnit ? this.stated.on(fact, row.from(), row.to()) : named(row, fact));
	}

	/** In running text the list says how the title of an uppdrag begins. */
	private boolean named(Listed row, Fact fact) {
		List<String> names = Stream
			.of(row.nyckel().split(" / ", 2)[0], row.falt().getOrDefault("namn", ""),
					row.falt().getOrDefault("titel", ""))
			.map(FactList::plain)
			.filter((each) -> !each.isEmpty())
			.toList();
		boolean begins = row.typ().equals("uppdrag") && row.art().equals("PROSA");
		return this.stated.names(fact)
			.map(FactList::plain)
			.anyMatch((each) -> names.contains(each) || (begins && names.stream().anyMatch(each::startsWith)));
	}

	private List<String> differences(Listed row, Fact fact) {
		return columns(row).stream()
			.filter((each) -> !OURS.contains(each) && !same(row, fact, each))
			.map((each) -> each + "=" + this.stated.value(fact, each) + " not " + row.falt().getOrDefault(each, ""))
			.toList();
	}

	private Set<String> columns(Listed row) {
		if (!WHOLE.contains(row.typ()) || !row.art().equals("STRUKTUR")) {
			return row.falt().keySet();
		}
		return this.rows.stream()
			.filter((each) -> each.art().equals(row.art()) && each.typ().equals(row.typ()))
			.flatMap((each) -> each.falt().keySet().stream())
			.collect(Collectors.toSet());
	}

	private boolean same(Listed row, Fact fact, String column) {
		String is = this.stated.value(fact, column);
		String wanted = row.falt().get(column);
		if (wanted == null) {
			return is.isEmpty() || is.equals("false");
		}
		return parts(wanted).equals(parts(is)) || parts(this.called.getOrDefault(wanted, wanted)).equals(parts(is));
	}

	private static Set<String> parts(String text) {
		return Set.copyOf(Stream.of(text.split("\\+", -1)).map(FactList::plain).toList());
	}

	/** How well they agree, by art and table. */
	static final class Scores {

		private final Map<String, Score> byKey = new LinkedHashMap<>();

		private final Map<String, List<String>> extra = new HashMap<>();

		Score of(String art, String typ) {
			return this.byKey.computeIfAbsent(art + " " + typ, (key) -> new Score());
		}

		/** Facts of a table that the list does not have. */
		List<String> extra(String typ) {
			return this.extra.getOrDefault(typ, List.of());
		}

		private void extra(String typ, String id) {
			this.extra.computeIfAbsent(typ, (key) -> new ArrayList<>()).add(id);
		}

		/** Those of all tables. */
		List<Score> of(String art) {
			return this.byKey.entrySet()
				.stream()
				.filter((each) -> each.getKey().startsWith(art + " "))
				.map(Map.Entry::getValue)
				.toList();
		}

		/** A table of the figures, and below each line what is not right. */
		@Override
		public String toString() {
			StringBuilder table = new StringBuilder();
			this.byKey.forEach((key, score) -> {
				table.append(String.format("%-28s found %3d  missed %2d  wrong %2d  not listed %2d%n", key, score.found,
						score.missed.size(), score.wrong.size(), extra(key.substring(key.indexOf(' ') + 1)).size()));
				score.missed.forEach((each) -> table.append("    missed ").append(each).append('\n'));
				score.wrong.forEach((each) -> table.append("    wrong ").append(each).append('\n'));
			});
			return table.toString();
		}

	}

	/** How well they agree. */
	static final class Score {

		int found;

		final List<String> missed = new ArrayList<>();

		final List<String> wrong = new ArrayList<>();

		int listed() {
			return this.found + this.missed.size() + this.wrong.size();
		}

		@Override
		public String toString() {
			return "found %d, missed %s, wrong %s".formatted(this.found, this.missed, this.wrong);
		}

	}

}
