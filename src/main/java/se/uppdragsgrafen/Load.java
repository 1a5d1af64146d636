package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.fact.CheckedPackage;
import se.uppdragsgrafen.graph.LoadFailure;
import se.uppdragsgrafen.graph.PackageReport;
import se.uppdragsgrafen.ingest.Folders;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.ingest.Refused;
import se.uppdragsgrafen.store.Connection;

/** Loads data packages. */
@Command(name = "load",
		description = "Laddar datapaket, när alla är kontrollerade. Kan köras om, och medan servern kör.")
final class Load implements Callable<Integer> {

	private final String[] settings;

	@Parameters(arity = "1..*", paramLabel = "MAPP", description = "Ett datapaket, eller en mapp med datapaket.")
	private List<Path> folders = List.of();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	Load(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		List<Path> found = Folders.packages(this.folders);
		PrintWriter err = this.spec.commandLine().getErr();
		List<CheckedPackage> packages = Ingest.read(found, () -> redacted(err));
		try (Connection connection = Connection.open(this.settings, err::println)) {
			Ingest ingest = CommandIngest.on(connection, err::println);
			int exitCode = written(() -> ingest.load(packages));
			finish(ingest, found);
			return exitCode;
		}
	}

	/**
	 * The redactions of the database that it would be loaded into; none where there is no
	 * database.
	 */
	private Predicate<String> redacted(PrintWriter err) {
		if (!Connection.exists(this.settings)) {
			return CommandIngest.redacted(this.settings);
		}
		try (Connection connection = Connection.open(this.settings, err::println)) {
			return CommandIngest.on(connection, err::println).redacted();
		}
	}

	/**
	 * Finishes loads that were interrupted before. Where that fails it is said, and the
	 * exit code stays that of what was asked for.
	 */
	private void finish(Ingest ingest, List<Path> tried) {
		PrintWriter err = this.spec.commandLine().getErr();
		try {
			written(() -> ingest.finish(tried));
		}
		catch (Refused ex) {
			ex.lines().forEach(err::println);
			err.println("En tidigare laddning som avbröts kan inte göras färdig. Kommandot pending visar vilken.");
		}
	}

	private int written(Supplier<List<PackageReport>> load) {
		PrintWriter out = this.spec.commandLine().getOut();
		try {
			load.get().forEach(out::println);
			return ExitCode.DONE;
		}
		catch (LoadFailure ex) {
			ex.written().forEach(out::println);
			ex.failed().forEach((each) -> this.spec.commandLine().getErr().println("Inte laddat: " + each));
			return ExitCode.DATABASE;
		}
	}

}
