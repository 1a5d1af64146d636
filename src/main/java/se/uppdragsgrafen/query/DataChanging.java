package se.uppdragsgrafen.query;

/** New data became visible each time that the question was asked. */
public final class DataChanging extends RuntimeException {

	/** What to do. */
	public static final Message MESSAGE = Message.of(
			"New data was loaded each time that the question was asked. Ask again in a minute.",
			"Nya data laddades varje gång som frågan ställdes. Fråga igen om en minut.");

}
