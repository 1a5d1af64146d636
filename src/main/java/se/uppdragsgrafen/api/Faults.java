package se.uppdragsgrafen.api;

import java.util.Optional;

import se.uppdragsgrafen.query.DataChanging;
import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.query.ReadTimeout;
import se.uppdragsgrafen.query.analys.BadArgument;

/** What the asker is told of what was thrown, behind whichever door. */
public final class Faults {

	private Faults() {
	}

	/** The error with its code; empty where it is a fault of ours. */
	public static Optional<ApiException> of(Throwable thrown) {
		return Optional.ofNullable(switch (thrown) {
			case ApiException ex -> ex;
			case DatabaseUnavailable ex -> new ApiException(ErrorCode.DATABASE_UNAVAILABLE,
					"The database cannot be reached just now. Ask again in a few seconds.",
					"Databasen kan inte nås just nu. Fråga igen om några sekunder.");
			case DataChanging ex -> new ApiException(ErrorCode.DATA_CHANGING,
					"New data was loaded each time that the question was asked. Ask again in a minute.",
					"Nya data laddades varje gång som frågan ställdes. Fråga igen om en minut.");
			case ReadTimeout ex -> new ApiException(ErrorCode.TIMEOUT,
					"The question took too long and was ended. Narrow it with 'where', or lower 'first'.",
					"Frågan tog för lång tid och avbröts. Snäva in den med 'where', eller sänk 'first'.");
			case BadArgument ex -> new ApiException(ErrorCode.BAD_ARGUMENT, "%s", "%s", ex.text());
			default -> null;
		});
	}

}
