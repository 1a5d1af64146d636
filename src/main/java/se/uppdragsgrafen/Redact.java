package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.sprak.Sokord;
import se.uppdragsgrafen.store.Connection;

/** Takes facts away for good. */
@Command(name = "redact", description = { "Tar bort fakta för gott, också ur loggen och ur tidigare utgåvor.",
		"Paketen ändras inte, men vad de säger om dessa fakta laddas inte mer." })
final class Redact implements Callable<Integer> {

	private final String[] settings;

	@Parameters(arity = "1..*", paramLabel = "ID", description = "Id för ett faktum, som uppdrag/2380/2024/…")
	private List<String> ids = List.of();

	@Option(names = "--varfor", required = true, paramLabel = "TEXT",
			description = "Varför, utan att säga något om det som tas bort.")
	private String varfor = "";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	Redact(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		PrintWriter err = this.spec.commandLine().getErr();
		try (Connection connection = Connection.open(this.settings, err::println)) {
			connection.require(0);
			Ingest ingest = new Ingest(new GraphWriter(connection.driver(), Sokord::of, GraphWriter.NOTICE),
					connection.guarding(new ProgressLines(err::println)));
			long utgava = ingest.redact(this.ids, this.varfor);
			this.spec.commandLine()
				.getOut()
				.println("%d fakta borttagna för gott. Utgåva %d är utan dem.".formatted(this.ids.size(), utgava));
		}
		return ExitCode.DONE;
	}

}
