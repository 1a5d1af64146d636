package se.uppdragsgrafen.query;

import se.uppdragsgrafen.quota.NotNow;
import se.uppdragsgrafen.quota.Overloaded;
import se.uppdragsgrafen.quota.TooFewPoints;
import se.uppdragsgrafen.quota.TooManyAtOnce;

/** What a client is told that is not let in now, behind whichever door. */
public final class QuotaTexts {

	private QuotaTexts() {
	}

	/** Why, and what to do. */
	public static Message of(NotNow refusal) {
		return switch (refusal) {
			case TooFewPoints ex -> Message.of(
					"The question costs %d points and you have %d left. Ask again in %d seconds, or ask for less.",
					"Frågan kostar %d poäng och du har %d kvar. Fråga igen om %d sekunder, eller fråga efter mindre.",
					ex.asked(), ex.left(), ex.seconds());
			case TooManyAtOnce ex -> Message.of(
					"You ask too much at once: %d such questions of yours are answered at a time. Wait for their answers before you ask the next.",
					"Du frågar för mycket på en gång: %d sådana frågor från dig besvaras åt gången. Vänta in svaren innan du ställer nästa.",
					ex.most());
			case Overloaded ex -> Message.of("More is asked just now than can be answered. Ask again in %d seconds.",
					"Det frågas just nu mer än vad som hinner besvaras. Fråga igen om %d sekunder.", ex.seconds());
		};
	}

}
