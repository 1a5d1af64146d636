package se.uppdragsgrafen.api;

import java.util.Optional;

import se.uppdragsgrafen.query.DataChanging;
import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.query.ReadTimeout;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.quota.Overloaded;
import se.uppdragsgrafen.quota.TooFewPoints;
import se.uppdragsgrafen.quota.TooManyAtOnce;

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
			case TooFewPoints ex -> new ApiException(ErrorCode.RATE_LIMITED,
					"The question costs %d points and you have %d left. Ask again in %d seconds, or ask for less.",
					"Frågan kostar %d poäng och du har %d kvar. Fråga igen om %d sekunder, eller fråga efter mindre.",
					ex.asked(), ex.left(), ex.seconds());
			case TooManyAtOnce ex -> new ApiException(ErrorCode.RATE_LIMITED,
					"You ask too much at once: %d such questions of yours are answered at a time. Wait for their answers before you ask the next.",
					"Du frågar för mycket på en gång: %d sådana frågor från dig besvaras åt gången. Vänta in svaren innan du ställer nästa.",
					ex.most());
			case Overloaded ex -> new ApiException(ErrorCode.OVERLOADED,
					"More is asked just now than can be answered. Ask again in %d seconds.",
					"Det frågas just nu mer än vad som hinner besvaras. Fråga igen om %d sekunder.", ex.seconds());
			case ReadTimeout ex -> new ApiException(ErrorCode.TIMEOUT,
					"The question took too long and was ended. Narrow it with 'where', or lower 'first'.",
					"Frågan tog för lång tid och avbröts. Snäva in den med 'where', eller sänk 'first'.");
			case BadArgument ex -> new ApiException(ErrorCode.BAD_ARGUMENT, "%s", "%s", ex.text());
			default -> null;
		});
	}

}
