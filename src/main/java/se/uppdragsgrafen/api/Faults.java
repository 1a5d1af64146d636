package se.uppdragsgrafen.api;

import java.util.Optional;

import se.uppdragsgrafen.query.DataChanging;
import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.query.MemoryExceeded;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.QuestionRefused;
import se.uppdragsgrafen.query.QuotaTexts;
import se.uppdragsgrafen.query.ReadTimeout;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.quota.NotNow;
import se.uppdragsgrafen.quota.Overloaded;

/** What the asker is told of what was thrown, behind whichever door. */
public final class Faults {

	private Faults() {
	}

	/** The error with its code; empty where it is a fault of ours. */
	public static Optional<ApiException> of(Throwable thrown) {
		return Optional.ofNullable(switch (thrown) {
			case ApiException ex -> ex;
			case DatabaseUnavailable ex ->
				new ApiException(ErrorCode.DATABASE_UNAVAILABLE, DatabaseUnavailable.MESSAGE);
			case DataChanging ex -> new ApiException(ErrorCode.DATA_CHANGING, DataChanging.MESSAGE);
			case Overloaded ex -> new ApiException(ErrorCode.OVERLOADED, QuotaTexts.of(ex));
			case NotNow ex -> new ApiException(ErrorCode.RATE_LIMITED, QuotaTexts.of(ex));
			case ReadTimeout ex -> new ApiException(ErrorCode.TIMEOUT, ReadTimeout.MESSAGE);
			case MemoryExceeded ex -> new ApiException(ErrorCode.TOO_COSTLY, MemoryExceeded.MESSAGE);
			case QuestionRefused ex ->
				new ApiException(ErrorCode.valueOf(ex.code()), new Message(ex.told(), ex.told()));
			case BadArgument ex -> new ApiException(ErrorCode.BAD_ARGUMENT, ex.message());
			default -> null;
		});
	}

}
