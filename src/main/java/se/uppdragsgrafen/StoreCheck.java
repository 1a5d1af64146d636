package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.graph.Soundness;
import se.uppdragsgrafen.store.Connection;

/** Says what is wrong with the database. */
@Command(name = "check",
		description = "Kontrollerar att databasen går att öppna och är hel. Ändrar inga data; kan köras medan servern kör.")
final class StoreCheck implements Callable<Integer> {

	private final String[] settings;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	StoreCheck(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		try (Connection connection = Connection.open(this.settings, this.spec.commandLine().getErr()::println)) {
			Soundness found = Soundness.of(connection.driver());
			out.println("%d utgåvor, %d ändringar i loggen".formatted(found.editions(), found.changes()));
			if (found.faults().isEmpty()) {
				out.println("Inga fel.");
				return ExitCode.DONE;
			}
			found.faults().forEach(out::println);
			return ExitCode.INVALID;
		}
	}

}
