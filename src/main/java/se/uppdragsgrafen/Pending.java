package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.graph.FailedPackage;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.sprak.Sokord;
import se.uppdragsgrafen.store.Connection;

/** Shows, and drops, loads that were interrupted and packages that failed. */
@Command(name = "pending",
		description = { "Visar laddningar som avbröts, och görs färdiga av nästa laddning eller start,",
				"och paket som databasen inte kunde skriva." })
final class Pending implements Callable<Integer> {

	private final String[] settings;

	@Option(names = "--drop", arity = "1..*", paramLabel = "MAPP",
			description = "Ger upp det som skulle laddas från mappen. Det som är laddat ändras inte.")
	private List<Path> drop = List.of();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	Pending(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		try (Connection connection = Connection.open(this.settings, this.spec.commandLine().getErr()::println)) {
			Ingest ingest = new Ingest(new GraphWriter(connection.driver(), Sokord::of, Duration.ZERO), Progress.NONE);
			return this.drop.isEmpty() ? show(ingest)
					: drop(ingest, this.drop.stream().map((each) -> each.toAbsolutePath().normalize()).toList());
		}
	}

	private int show(Ingest ingest) {
		PrintWriter out = this.spec.commandLine().getOut();
		ingest.unfinished()
			.ifPresent((load) -> out.println("Skrivet till en del: %s (%s)".formatted(load.paket(), load.folder())));
		ingest.pending().forEach((each) -> out.println("Avbruten: " + each));
		ingest.failed().forEach((each) -> out.println("Inte laddat: " + each));
		if (known(ingest).isEmpty()) {
			out.println("Inget väntar.");
		}
		return ExitCode.DONE;
	}

	private int drop(Ingest ingest, List<Path> folders) {
		List<Path> unknown = new ArrayList<>(folders);
		unknown.removeAll(known(ingest));
		if (!unknown.isEmpty()) {
			PrintWriter err = this.spec.commandLine().getErr();
			unknown.forEach((each) -> err.println("Väntar inte: " + each));
			err.println("Inget har ändrats. Kommandot pending visar vad som väntar.");
			return ExitCode.INVALID;
		}
		ingest.drop(folders);
		return show(ingest);
	}

	private static List<Path> known(Ingest ingest) {
		List<Path> known = new ArrayList<>(ingest.pending());
		ingest.unfinished().ifPresent((load) -> known.add(load.folder()));
		known.addAll(ingest.failed().stream().map(FailedPackage::folder).toList());
		return known;
	}

}
