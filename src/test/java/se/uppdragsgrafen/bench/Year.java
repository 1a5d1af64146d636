package se.uppdragsgrafen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Ref;

/** A year of a municipality: what its documents state together, one data package. */
final class Year {

	private final Municipality municipality;

	private final int ar;

	private final List<Fact> facts = new ArrayList<>();

	private int line;

	Year(Municipality municipality, int ar) {
		this.municipality = municipality;
		this.ar = ar;
		this.facts.add(municipality.fact());
	}

	Municipality municipality() {
		return this.municipality;
	}

	int ar() {
		return this.ar;
	}

	void add(Fact fact) {
		this.facts.add(fact);
	}

	List<Fact> facts() {
		return this.facts;
	}

	/** A document of this year. */
	Ref<Dokument> document(String name, Dokument.Typ typ, @Nullable String published) {
		String id = this.municipality.id("dokument", this.ar + "/" + name.toLowerCase(Locale.ROOT));
		add(new Dokument(id, "%s %d, %s".formatted(name, this.ar, this.municipality.namn()),
				"https://exempel.example/%s/%d/%s".formatted(this.municipality.kod(), this.ar, name), typ, published,
				"%064x".formatted(id.hashCode() & 0xffffffffL), this.municipality.id()));
		return new Ref<>(id);
	}

	/** The next lines of a document, as evidence. */
	Ref<Belagg> lines(Ref<Dokument> document, int count) {
		int from = this.line + 1;
		this.line += count + 1;
		String id = "belagg" + document.id().substring(document.id().indexOf('/')) + "/" + from + "-"
				+ (from + count - 1);
		add(new Belagg(id, document, 1 + from / 45, from, from + count - 1, null));
		return new Ref<>(id);
	}

}
