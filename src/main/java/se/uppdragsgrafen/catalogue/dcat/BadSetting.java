package se.uppdragsgrafen.catalogue.dcat;

/** What was set cannot be so; the message names the setting and says what to do. */
public final class BadSetting extends IllegalArgumentException {

	public BadSetting(String message) {
		super(message);
	}

}
