package se.uppdragsgrafen.graph.backup;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A backup cannot be read, or not be put where it is to be. The message says what to do.
 */
public final class BackupProblem extends RuntimeException {

	private BackupProblem(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	static BackupProblem notWhole(Path file, String why, @Nullable Throwable cause) {
		return new BackupProblem(
				"%s är ingen hel säkerhetskopia (%s). Använd en annan kopia. Inget är ändrat.".formatted(file, why),
				cause);
	}

	static BackupProblem newer(Path file) {
		return new BackupProblem(
				"%s är skriven av ett nyare program än detta. Använd det, eller ett nyare. Inget är ändrat."
					.formatted(file),
				null);
	}

	static BackupProblem notThere(Path file) {
		return new BackupProblem(
				"%s finns inte, eller får inte läsas. Rätta namnet eller rättigheterna.".formatted(file), null);
	}

	/** No file can be written there. */
	public static BackupProblem notWritten(Path file, IOException why) {
		return new BackupProblem(
				"%s kan inte skrivas (%s). Ange en fil i en mapp som finns, där det finns rättigheter och utrymme."
					.formatted(file, why.getMessage()),
				why);
	}

	/** What was written is not what stands in the file. */
	static BackupProblem notAll(Path file) {
		return new BackupProblem(("Databasen har inte fått just det som står i %s. Något annat skriver i den, eller"
				+ " avbrott har upprepat något. Ta bort allt i den och återställ igen.")
			.formatted(file), null);
	}

	/** Only a part of a package is written. */
	static BackupProblem unfinished(String paket, String mapp) {
		return new BackupProblem(
				("Paketet %s är skrivet till en del, och det som finns är ingen hel utgåva. Vänta tills"
						+ " laddningen är klar; om den avbröts, ladda mappen %s. Säkerhetskopiera sedan.")
					.formatted(paket, mapp),
				null);
	}

	/** The database that was to be filled has something. */
	static BackupProblem notEmpty() {
		return new BackupProblem("Databasen innehåller redan något, och inget av det skrivs över. Återställ till en tom"
				+ " databas: en ny, eller denna sedan allt i den är borttaget.", null);
	}

}
