package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.store.Connection;
import se.uppdragsgrafen.store.Repair;

/** Mends a store that was cut off while it wrote. */
@Command(name = "repair",
		description = { "Lagar en inbyggd databas vars logg slutar mitt i en skrivning, som när disken blev full.",
				"Arbetar på en kopia, kontrollerar den och byter sedan. Databasen som den var sparas bredvid." })
final class StoreRepair implements Callable<Integer> {

	private final String[] settings;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	StoreRepair(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		Repair.Mended mended = new Repair(Connection.folder(this.settings), this.spec.commandLine().getErr()::println)
			.run();
		if (!mended.found().faults().isEmpty()) {
			mended.found().faults().forEach(out::println);
			out.println(
					"Kopian i %s är inte hel, så inget är bytt. Lägg tillbaka den senaste säkerhetskopian av mappen."
						.formatted(mended.kept()));
			return ExitCode.INVALID;
		}
		out.println("Lagad: %d utgåvor, %d ändringar i loggen, inga fel.".formatted(mended.found().editions(),
				mended.found().changes()));
		out.println(
				"Databasen som den var ligger i %s. Ta bort den när allt är kontrollerat.".formatted(mended.kept()));
		return ExitCode.DONE;
	}

}
