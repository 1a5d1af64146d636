package se.uppdragsgrafen.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The database cannot be opened or reached. The message says so, and what to do. */
public final class DatabaseProblem extends RuntimeException {

	private DatabaseProblem(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * Whether that is why something failed, or failed beside it: a server starts in
	 * several threads.
	 */
	public static boolean in(@Nullable Throwable failure) {
		return failure != null && (failure instanceof DatabaseProblem || in(failure.getCause())
				|| Stream.of(failure.getSuppressed()).anyMatch(DatabaseProblem::in));
	}

	static DatabaseProblem locked(Path store, Throwable cause) {
		return new DatabaseProblem("Databasen i %s används av en annan process. ".formatted(store)
				+ "Stoppa den, vänta tills den har startat klart, eller ange en annan mapp med --uppdragsgrafen.store.",
				cause);
	}

	/** What is in the store came from packages, and can come from them again. */
	static DatabaseProblem damaged(Path store, Throwable cause) {
		Throwable first = cause;
		while (first.getCause() != null) {
			first = first.getCause();
		}
		return new DatabaseProblem(
				"Databasen i %s går inte att öppna: den är skadad, eller mappen går inte att skriva i (%s). "
					.formatted(store, String.valueOf(first.getMessage()).lines().findFirst().orElse(""))
						+ "Flytta undan mappen och starta igen: då görs en ny databas, och datapaketen laddas på nytt.",
				cause);
	}

	static DatabaseProblem unreachable(URI uri, Throwable cause) {
		return new DatabaseProblem("Databasen på %s svarar inte (%s). ".formatted(uri, cause.getMessage())
				+ "Kontrollera spring.neo4j.uri och spring.neo4j.authentication.", cause);
	}

}
