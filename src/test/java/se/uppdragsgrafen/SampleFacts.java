package se.uppdragsgrafen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning;

/**
 * What one document of an invented municipality states: its own evidence, shared bodies.
 */
public final class SampleFacts {

	private final List<Fact> facts = new ArrayList<>();

	private final Ref<Dokument> dokument;

	private final List<Ref<Belagg>> kallor;

	/** A document of this name, with a line that everything is written on. */
	public SampleFacts(String name) {
		this.dokument = new Ref<>("dokument/2999/" + name);
		this.kallor = List.of(new Ref<>("belagg/2999/" + name + "/1-2"));
		this.facts.add(new Kommun("kommun/2999", "2999", "Provstad", "29"));
		this.facts.add(new Dokument(this.dokument.id(), "Dokument " + name, null, Dokument.Typ.UPPFOLJNING, "2022-03",
				"0".repeat(64), new Ref<>("kommun/2999")));
		this.facts.add(new Belagg(this.kallor.getFirst().id(), this.dokument, null, 1, 2, null));
	}

	public SampleFacts namnd(String slug, Namnd.Typ typ, String... alias) {
		return add(new Namnd("namnd/2999/" + slug, "Nämnd " + slug, null, List.of(alias), typ, new Ref<>("kommun/2999"),
				null, this.kallor));
	}

	public SampleFacts uppdrag(String slug, String... ansvariga) {
		List<Ref<Namnd>> namnder = new ArrayList<>();
		for (String each : ansvariga) {
			namnder.add(new Ref<>("namnd/2999/" + each));
		}
		return add(new Uppdrag("uppdrag/2999/2022/" + slug, "Uppdrag " + slug, null, 2022, false, null,
				List.of("Första delen", "Andra delen, \"citerad\""), namnder, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), this.kallor));
	}

	/** An assignment of a year, with what is said of it besides its title. */
	public SampleFacts uppdrag(int ar, String slug, String titel, @Nullable String beskrivning, String... ansvariga) {
		List<Ref<Namnd>> namnder = new ArrayList<>();
		for (String each : ansvariga) {
			namnder.add(new Ref<>("namnd/2999/" + each));
		}
		return add(new Uppdrag("uppdrag/2999/" + ar + "/" + slug, titel, beskrivning, ar, false, null, List.of(),
				namnder, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), this.kallor));
	}

	public SampleFacts uppfoljning(String slug, String period, Uppfoljning.Status status) {
		return uppfoljning(slug, period, status, status.name());
	}

	public SampleFacts uppfoljning(String slug, String period, Uppfoljning.Status status, @Nullable String text) {
		String id = "uppfoljning/2999/2022/" + slug + "/" + period.toLowerCase(Locale.ROOT);
		return add(new Uppfoljning(id, period, status, text, null, null, new Ref<>("uppdrag/2999/2022/" + slug), null,
				null, this.kallor));
	}

	public SampleFacts koppling(String fran, String till, Koppling.Status status) {
		return add(new Koppling("koppling/2999/" + fran + "-" + till, status, new BigDecimal("0.75"), "Samma sak",
				new Ref<>("uppdrag/2999/2022/" + fran), new Ref<>("uppdrag/2999/2022/" + till), this.kallor));
	}

	public SampleFacts add(Fact fact) {
		this.facts.add(fact);
		return this;
	}

	/** The evidence that all facts share. */
	public List<Ref<Belagg>> kallor() {
		return this.kallor;
	}

	public List<Fact> all() {
		return List.copyOf(this.facts);
	}

}
