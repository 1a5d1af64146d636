package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.graph.Soundness;
import se.uppdragsgrafen.graph.backup.Restore;
import se.uppdragsgrafen.store.Connection;
import se.uppdragsgrafen.store.NewStore;
import se.uppdragsgrafen.store.Rewriting;

/** Fills a new database with what a backup holds. */
@Command(name = "restore",
		description = { "Lägger in en säkerhetskopia i en ny inbyggd databas, eller i en tom på --spring.neo4j.uri.",
				"En databas som innehåller något skrivs aldrig över." })
final class StoreRestore implements Callable<Integer> {

	private final String[] settings;

	@Parameters(paramLabel = "FIL", description = "Säkerhetskopian, som store backup skrev den.")
	private Path file = Path.of("");

	@Option(names = "--ny-logg",
			description = "När kopian är äldre än det som har lämnats ut: den som följer loggen får veta att en ny kopia behövs.")
	private boolean newLog;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	StoreRestore(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		Soundness found = restored();
		heedRedactions();
		found.faults().forEach(out::println);
		out.println("Återställd: %d utgåvor, %d ändringar i loggen".formatted(found.editions(), found.changes()));
		return found.faults().isEmpty() ? ExitCode.DONE : ExitCode.INVALID;
	}

	private Soundness restored() {
		PrintWriter err = this.spec.commandLine().getErr();
		if (!Connection.isToOwn(this.settings)) {
			return NewStore.of(Connection.folder(this.settings), this.file, this::begin, err::println);
		}
		try (Connection connection = Connection.open(this.settings, err::println)) {
			Restore.read(this.file, connection.driver(), new ProgressLines(err::println));
			begin(connection.driver());
			return Soundness.of(connection.driver());
		}
	}

	/** Redacts in the restored database what the file of redactions lists. */
	private void heedRedactions() {
		if (Connection.setting(this.settings, CommandIngest.REDACTIONS).isEmpty()) {
			return;
		}
		Consumer<String> err = this.spec.commandLine().getErr()::println;
		Optional<Rewriting> rewriting;
		try (Connection connection = Connection.open(this.settings, err)) {
			CommandIngest.on(connection, err).begin();
			rewriting = connection.store().map((store) -> new Rewriting(store, err));
		}
		rewriting.filter(Rewriting::isDue).ifPresent(Rewriting::run);
	}

	private void begin(Driver driver) {
		if (this.newLog) {
			Restore.beginNewLog(driver);
		}
	}

}
