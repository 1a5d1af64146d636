package se.uppdragsgrafen.extract.prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.Optional;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Name;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.Whole;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Samverkanspart;
import se.uppdragsgrafen.fact.Samverkanspart.Typ;

/** Those that a kommun works with, by what such names look like and by the tables. */
public final class Parties implements Prose.Finder {

	/**
	 * A form and what has it.
	 *
	 * @param pattern whose first group is the name
	 * @param typ of what has it
	 */
	private record Form(Pattern pattern, Typ typ) {

		static Form of(Typ typ, String name) {
			return new Form(Pattern.compile("(?:^|[^\\pL-])(" + name + ")(?:[^\\pL-]|$)"), typ);
		}

	}

	private static final String NAME = "\\p{Lu}\\pL+";

	private static final List<Form> FORMS = List
		.of(Form.of(Typ.REGION, "Region " + NAME + "(?:[ -]" + NAME + "|/\\p{Lu})?"), Form.of(Typ.KOLLEKTIV,
				"[Ll]änets (?:övriga )?kommuner|[Kk]ommunerna i \\p{Lu}\\pL+ län|[Gg]rannkommunerna|[Ss]amarbetskommunerna"),
				Form.of(Typ.KOMMUN, NAME + " kommun"),
				Form.of(Typ.MYNDIGHET,
						"\\p{Lu}\\pL*(?:verket|myndigheten|inspektionen|kassan|förmedlingen)|[Pp]olismyndigheten"),
				Form.of(Typ.LAROSATE,
						NAME + " (?:universitet|högskola)|\\p{Lu}\\pL*(?:universitetet|högskolan)(?: i " + NAME
								+ ")?|(?:Universitetet|Högskolan) i " + NAME),
				Form.of(Typ.CIVILSAMHALLE,
						"(?:" + NAME + " )*"
								+ "\\p{Lu}\\pL*(?:förbundet|föreningen|kyrkan)|[Kk]vinnojouren|[Cc]ivilsamhället"),
				Form.of(Typ.FORETAG, NAME + "(?: " + NAME + ")* AB|AB " + NAME),
				Form.of(Typ.REGION, NAME + " [Hh]älsocentral|Hälsocentralen i " + NAME));

	private static final Pattern TOGETHER = Pattern
		.compile("samverk|samarbet|tillsammans|överenskommelse|granskning|anvisning|i dialog|remiss");

	private final Draft draft;

	private final Kommun kommun;

	private final List<Name> known;

	public Parties(Draft draft, Kommun kommun, List<Name> known) {
		this.draft = draft;
		this.kommun = kommun;
		this.known = known;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		String text = paragraph.text();
		for (Name name : this.known) {
			name.all()
				.filter((each) -> Whole.in(text, each) && worksWith(Typ.valueOf(name.sort()), each, text, about))
				.forEach((each) -> place(row(name.namn(), Typ.valueOf(name.sort()), each, paragraph.at()), about,
						paragraph.at()));
		}
		for (Form form : FORMS) {
			Laws.each(form.pattern(), text, (match) -> {
				boolean elsewhere = form.typ() == Typ.KOMMUN && text.substring(0, match.start(1)).endsWith(" i ");
				if (!elsewhere && worksWith(form.typ(), match.group(1), text, about)) {
					byForm(match.group(1), form.typ(), paragraph.at(), about);
				}
			});
		}
	}

	/** An authority that only is named, as the one whose rules apply, is no party. */
	private static boolean worksWith(Typ typ, String name, String text, About about) {
		return typ != Typ.MYNDIGHET || about.uppdrag() != null || about.mal() != null
				|| Sentences.of(text)
					.stream()
					.anyMatch((each) -> each.contains(name) && TOGETHER.matcher(each.toLowerCase(Locale.ROOT)).find());
	}

	private void byForm(String printed, Typ typ, Span at, About about) {
		if ((typ == Typ.KOMMUN && own(printed)) || printed.endsWith("nätverket")) {
			return;
		}
		place(named(printed, typ, at), about, at);
	}

	private boolean own(String printed) {
		String name = printed.substring(0, printed.length() - " kommun".length());
		return name.startsWith(this.kommun.namn()) || List.of("Vår", "Varje", "Denna", "En").contains(name);
	}

	/** The party of this printed name, by the tables or as it is printed. */
	private Row named(String printed, Typ typ, Span at) {
		Optional<Name> table = this.known.stream()
			.filter((each) -> each.all().anyMatch((name) -> name.equalsIgnoreCase(printed)))
			.findFirst();
		String name = table.map(Name::namn).orElse(ofCounty(printed, typ) ? "Länets kommuner" : printed);
		return row(name, table.map((each) -> Typ.valueOf(each.sort())).orElse(typ), printed, at);
	}

	private static boolean ofCounty(String printed, Typ typ) {
		String lower = printed.toLowerCase(Locale.ROOT);
		return typ == Typ.KOLLEKTIV && (lower.startsWith("länets") || lower.startsWith("kommunerna i"));
	}

	private Row row(String name, Typ typ, String printed, Span at) {
		String titled = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
		Row row = row(this.draft, titled, typ, at);
		if (!printed.equalsIgnoreCase(titled)) {
			row.add("alias", printed);
		}
		return row;
	}

	/** The party of this whole name, made where there is none yet. */
	static Row row(Draft draft, String namn, Typ typ, Span at) {
		Row row = draft.row(Samverkanspart.class, Slug.of(namn))
			.setIfAbsent("namn", namn)
			.setIfAbsent("typ", typ)
			.from(at);
		if (typ == Typ.KOMMUN) {
			Kommuner.called(namn).ifPresent((kommun) -> row.setIfAbsent("kommun", kommun.id()));
		}
		return row;
	}

	private static void place(Row party, About about, Span at) {
		Row uppdrag = about.uppdrag();
		Row mal = about.mal();
		if (uppdrag != null) {
			uppdrag.add("samverkansparter", party).from(at);
		}
		else if (mal != null) {
			mal.add("samverkansparter", party);
		}
	}

	/** The parties that a text names, which have all been found before. */
	static List<Row> in(Draft draft, String text) {
		return draft.of(Samverkanspart.class)
			.filter((row) -> names(row).anyMatch((each) -> Whole.in(text, each)))
			.toList();
	}

	/** All that the document calls a party. */
	static Stream<String> names(Row row) {
		return Stream.concat(Stream.of(row.text("namn")), row.list("alias").stream().map(Object::toString));
	}

}
