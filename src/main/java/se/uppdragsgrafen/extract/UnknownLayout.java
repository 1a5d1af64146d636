package se.uppdragsgrafen.extract;

import java.util.List;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.extract.wording.Swedish;

/** A document that no profile describes; the message says what to do. */
public final class UnknownLayout extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private UnknownLayout(String message) {
		super(message);
	}

	static UnknownLayout of(Document document, List<String> profiles) {
		if (!Swedish.in(document)) {
			return new UnknownLayout(
					"%s är inte på svenska. Bara dokument på svenska läses.".formatted(document.name()));
		}
		return new UnknownLayout("""
				Ingen profil känner igen %s. Skriv en egen (docs/profiles.md visar hur) och ange den med --profil. \
				De profiler som finns är %s.""".formatted(document.name(), String.join(", ", profiles)));
	}

	static UnknownLayout noProfile(String name, List<String> profiles) {
		return new UnknownLayout(
				"Profilen %s finns inte. De som finns är %s.".formatted(name, String.join(", ", profiles)));
	}

	static UnknownLayout title(Document document, String profile) {
		return new UnknownLayout("%s börjar inte med den titel som profilen %s anger. Rätta titel i profilen."
			.formatted(document.name(), profile));
	}

}
