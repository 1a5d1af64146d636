package se.uppdragsgrafen.fact;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * A published document, read once.
 *
 * @param id the permanent key
 * @param titel as printed
 * @param url where it is published; null where not known, never guessed
 * @param typ its genre
 * @param publicerad when it was published, as the document says
 * @param sha256 of the file that was read
 * @param kommun whose document it is
 */
public record Dokument(String id, String titel, @Format(Form.URL) @Nullable String url, Typ typ,
		@Format(Form.TIDPUNKT) @Nullable String publicerad, @Format(Form.SHA256) String sha256,
		@Relation(value = "HAR_DOKUMENT", incoming = true) Ref<Kommun> kommun) implements Fact {

	/** The genres that are read. */
	public enum Typ {

		UPPFOLJNING, MALSIDA, PROTOKOLL, ARSREDOVISNING, AVTAL, PROJEKTPLAN, OVRIGT

	}

}
