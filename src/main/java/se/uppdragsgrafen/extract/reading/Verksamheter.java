package se.uppdragsgrafen.extract.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.wording.Name;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Verksamhet;

/** The units of a kommun in one document: each is one row, whatever it is called. */
public final class Verksamheter {

	/** The definite form, and what a unit may be called beside its name. */
	private static final Pattern ENDING = Pattern
		.compile("^(.{4,}?)(?:s?(?:enhet|avdelning|verksamhet)(?:en)?|en|et|an|a|e)?$");

	private static final Pattern OTHER = Pattern.compile("[^\\pL\\pN]+");

	/** Names that long are the same where they differ by one letter. */
	private static final int LONG = 10;

	private final Kommun kommun;

	private final Names names;

	private final Draft draft;

	public Verksamheter(Kommun kommun, Names names, Draft draft) {
		this.kommun = kommun;
		this.names = names;
		this.draft = draft;
	}

	/**
	 * The unit that a table names, made where there is none.
	 * @param code its code, which then is its key; or empty
	 */
	public Row row(String name, String code, Row namnd, Span at) {
		String namn = named(name).orElse(name);
		Row row = this.draft
			.row(Verksamhet.class,
					namnd.id().substring(namnd.id().indexOf('/') + 1) + "/" + (code.isEmpty() ? Slug.of(namn) : code))
			.set("namnd", namnd)
			.set("kod", code.isEmpty() ? null : code)
			.from(at);
		call(row, namn);
		call(row, name);
		return row;
	}

	private Optional<String> named(String name) {
		return this.names.find(this.kommun.kod(), "verksamhet", name).map(Name::namn);
	}

	/** One more name of a unit; that with fewer capitals is its own. */
	public void call(Row row, String name) {
		String own = row.text("namn");
		if (own.isEmpty()) {
			row.set("namn", name);
		}
		else if (!own.equals(name) && own.equalsIgnoreCase(name) && capitals(name) < capitals(own)) {
			row.set("namn", name).add("alias", own);
		}
		else if (!own.equals(name)) {
			row.add("alias", name);
		}
	}

	/** Other spellings of units, among the words of a document. */
	public void spell(Stream<String> texts) {
		List<Row> units = all().filter((each) -> each.text("namn").indexOf(' ') < 0).toList();
		texts.flatMap((each) -> Stream.of(each.split("[^\\pL]+", -1)))
			.filter((each) -> each.length() >= LONG && Character.isUpperCase(each.charAt(0)))
			.distinct()
			.forEach((word) -> units.stream()
				.filter((each) -> same(each.text("namn"), word))
				.findFirst()
				.ifPresent((each) -> call(each, word)));
	}

	private static long capitals(String name) {
		return name.chars().filter(Character::isUpperCase).count();
	}

	/** The unit that a text calls so, in whichever form; empty where none is known. */
	public Optional<Row> find(String text) {
		String namn = named(text).orElse(text);
		return all().filter((each) -> calls(each).anyMatch(namn::equalsIgnoreCase))
			.findFirst()
			.or(() -> all().filter((each) -> calls(each).anyMatch((name) -> same(name, namn))).findFirst());
	}

	private Stream<Row> all() {
		return this.draft.of(Verksamhet.class);
	}

	private static Stream<String> calls(Row row) {
		return Stream.concat(Stream.of(row.text("namn")), row.list("alias").stream().map(Object::toString));
	}

	/** Whether two texts are forms of one name. */
	static boolean same(String one, String other) {
		String first = key(one);
		String second = key(other);
		return first.equals(second) || (Math.min(first.length(), second.length()) >= LONG
				&& first.charAt(0) == second.charAt(0) && oneApart(first, second));
	}

	/** The same for all forms of one name. */
	public static String key(String name) {
		String plain = OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").replace(" och ", " ").strip();
		Matcher ending = ENDING.matcher(plain);
		return ending.matches() ? ending.group(1) : plain;
	}

	private static boolean oneApart(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		int begin = 0;
		while (begin < Math.min(one.length(), other.length()) && one.charAt(begin) == other.charAt(begin)) {
			begin++;
		}
		int skipOne = (one.length() >= other.length()) ? 1 : 0;
		int skipOther = (other.length() >= one.length()) ? 1 : 0;
		return one.substring(Math.min(one.length(), begin + skipOne))
			.equals(other.substring(Math.min(other.length(), begin + skipOther)));
	}

}
