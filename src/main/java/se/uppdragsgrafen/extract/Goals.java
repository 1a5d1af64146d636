package se.uppdragsgrafen.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Mal;

/** The goals of a document, by the headings that name them. */
final class Goals {

	private final Reading reading;

	private final Items items;

	private final Map<Item.Heading, Row> rows = new LinkedHashMap<>();

	Goals(Reading reading, Items items) {
		this.reading = reading;
		this.items = items;
		items.goals().forEach((each) -> this.rows.put(each, row(each)));
	}

	private Row row(Item.Heading heading) {
		String titel = heading.holes().getOrDefault("titel", heading.text());
		int ar = Optional.ofNullable(heading.holes().get("ar"))
			.map(Integer::parseInt)
			.orElse(this.reading.title().year());
		Row row = this.reading.draft()
			.row(Mal.class, this.reading.kommun().kod() + "/" + ar + "/" + Slug.of(titel))
			.set("titel", titel)
			.set("ar", ar)
			.set("kommun", "kommun/" + this.reading.kommun().kod())
			.setIfAbsent("uppfyllelse", Mal.Uppfyllelse.EJ_ANGIVEN)
			.from(heading.at());
		String nummer = heading.holes().get("nummer");
		return row.set("nummer", nummer);
	}

	/** The goal that an uppdrag stands under; null where under none. */
	@Nullable Row of(Item item) {
		return (item.goal() != null) ? this.rows.get(item.goal()) : null;
	}

	/** All rows in their order. */
	java.util.Collection<Row> rows() {
		return this.rows.values();
	}

	/** Headings of sections say nothing more. */
	void leaveOutHeadings() {
		this.items.headings().forEach((each) -> this.reading.draft().leaveOut(each.at(), LeftOut.RUBRIK));
	}

}
