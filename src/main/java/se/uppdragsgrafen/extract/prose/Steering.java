package se.uppdragsgrafen.extract.prose;

import java.util.Locale;
import java.util.stream.Stream;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Styrdokument;

/** Steering documents as rows. */
public final class Steering {

	private final Draft draft;

	public Steering(Draft draft) {
		this.draft = draft;
	}

	/** A law with its number in the code of statutes. */
	Row numbered(String title, String number, Span at, About about) {
		Row row = this.draft.row(Styrdokument.class, Slug.of("sfs " + number))
			.setIfAbsent("titel", title)
			.setIfAbsent("typ", Styrdokument.Typ.LAG)
			.set("beteckning", "SFS " + number);
		return placed(row, at, about);
	}

	/**
	 * The document of this title, made where there is none: the same title is the same
	 * document.
	 */
	Row titled(String title, Styrdokument.Typ typ, Span at, About about) {
		Row row = this.draft.of(Styrdokument.class)
			.filter((each) -> same(each, title))
			.findFirst()
			.orElseGet(() -> this.draft.row(Styrdokument.class, Slug.of(title)).set("titel", title).set("typ", typ));
		return placed(row, at, about);
	}

	/**
	 * "Strategi för bostadsförsörjning" is the one of 2021–2025 that was named before,
	 * "gemensam plan" the one for something.
	 */
	private static boolean same(Row row, String title) {
		String one = Slug.of(row.text("titel"));
		String other = Slug.of(title);
		boolean named = one.equals(other) || row.list("alias").contains(title);
		boolean years = one.startsWith(other + "-")
				&& one.substring(other.length()).chars().noneMatch(Character::isLetter);
		return named || years || (other.indexOf('-') > 0 && one.startsWith(other + "-for-"));
	}

	/** What the kommun's own documents of a kind are, by a word of their titles. */
	Stream<Row> known(String word) {
		return this.draft.of(Styrdokument.class)
			.filter((each) -> Stream
				.concat(Stream.of(each.text("titel")), each.list("alias").stream().map(Object::toString))
				.anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains(word)));
	}

	static Row placed(Row row, Span at, About about) {
		row.setIfAbsent("lage", Styrdokument.Lage.EJ_ANGIVET).from(at);
		Row uppdrag = about.uppdrag();
		Row mal = about.mal();
		Row arende = about.arende();
		Row avtal = about.avtal();
		if (uppdrag != null) {
			uppdrag.add("styrdokument", row).from(at);
		}
		else if (avtal != null) {
			avtal.add("styrdokument", row);
		}
		else if (arende != null) {
			arende.add("styrdokument", row);
		}
		else if (mal != null) {
			mal.add("styrdokument", row);
		}
		return row;
	}

}
