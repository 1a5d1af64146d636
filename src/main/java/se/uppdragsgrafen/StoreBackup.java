package se.uppdragsgrafen;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.graph.backup.Backup;
import se.uppdragsgrafen.graph.backup.BackupProblem;
import se.uppdragsgrafen.graph.backup.Content;
import se.uppdragsgrafen.store.Connection;

/** Writes all that the database holds to a file. */
@Command(name = "backup",
		description = {
				"Skriver allt i databasen till en fil. Kan köras medan servern kör; laddningar väntar så länge.",
				"Filen finns först när den är hel, och kan bara läsas av sin användare." })
final class StoreBackup implements Callable<Integer> {

	private final String[] settings;

	@Parameters(paramLabel = "FIL", description = "Säkerhetskopian, t.ex. uppdragsgrafen-2026-11-29.jsonl.gz")
	private Path file = Path.of("");

	@Spec
	private CommandSpec spec = CommandSpec.create();

	StoreBackup(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		PrintWriter err = this.spec.commandLine().getErr();
		try (Connection connection = Connection.open(this.settings, err::println)) {
			Content content = Backup.write(connection.driver(), this.file, new ProgressLines(err::println));
			this.spec.commandLine()
				.getOut()
				.println("%s: %d noder, %d relationer".formatted(this.file, content.nodes(), content.relationships()));
			return ExitCode.DONE;
		}
		catch (IOException ex) {
			throw BackupProblem.notWritten(this.file, ex);
		}
	}

}
