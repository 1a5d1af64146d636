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
import se.uppdragsgrafen.graph.Redacted;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.ingest.Refused;
import se.uppdragsgrafen.sprak.Sokord;
import se.uppdragsgrafen.store.Connection;
import se.uppdragsgrafen.store.Rewriting;

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
		PrintWriter out = this.spec.commandLine().getOut();
		PrintWriter err = this.spec.commandLine().getErr();
		Connection.Kind kind;
		try (Connection connection = Connection.open(this.settings, err::println)) {
			connection.require(0);
			kind = connection.kind();
			Redacted done = redacted(connection, kind);
			out.println("%d fakta borttagna för gott, med det som bara handlade om dem. Utgåva %d är utan dem."
				.formatted(done.facts(), done.utgava()));
		}
		switch (kind) {
			case OWN -> out.println("I databasens filer och säkerhetskopior finns de kvar tills den som sköter den har"
					+ " gjort det som står i docs/operations.md.");
			case BESIDE ->
				out.println("I databasens filer finns de kvar tills servern startas om: den skriver då om dem.");
			case ALONE -> {
				rewriting().run();
				out.println("Databasens filer är omskrivna utan dem.");
			}
		}
		return ExitCode.DONE;
	}

	/**
	 * That files are to be written anew is said first: a kill after that leaves no words.
	 */
	private Redacted redacted(Connection connection, Connection.Kind kind) {
		PrintWriter err = this.spec.commandLine().getErr();
		boolean said = kind != Connection.Kind.OWN && rewriting().request();
		try {
			return new Ingest(new GraphWriter(connection.driver(), Sokord::of, GraphWriter.NOTICE),
					connection.guarding(new ProgressLines(err::println)))
				.redact(this.ids, this.varfor);
		}
		catch (Refused ex) {
			if (said) {
				rewriting().withdraw();
			}
			throw ex;
		}
	}

	private Rewriting rewriting() {
		return new Rewriting(Connection.folder(this.settings), this.spec.commandLine().getErr()::println);
	}

}
