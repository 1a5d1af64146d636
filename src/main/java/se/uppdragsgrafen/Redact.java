package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.graph.Redacted;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.ingest.Refused;
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
		Consumer<String> err = this.spec.commandLine().getErr()::println;
		PrintWriter out = this.spec.commandLine().getOut();
		Connection.Kind kind;
		Optional<Rewriting> rewriting;
		try (Connection connection = Connection.open(this.settings, err)) {
			connection.require(0);
			kind = connection.kind();
			rewriting = connection.store().map((store) -> new Rewriting(store, err));
			Redacted done = redacted(CommandIngest.on(connection, err), rewriting);
			out.println("%d fakta borttagna för gott, med det som bara handlade om dem. Utgåva %d är utan dem."
				.formatted(done.facts(), done.utgava()));
		}
		if (kind == Connection.Kind.ALONE) {
			rewriting.ifPresent(Rewriting::run);
		}
		out.println(switch (kind) {
			case OWN ->
				"I databasens filer och säkerhetskopior finns de kvar tills den som sköter den har gjort det som"
						+ " står i docs/operations.md.";
			case BESIDE -> "I databasens filer finns de kvar tills servern startas om: den skriver då om dem.";
			case ALONE -> "Databasens filer är omskrivna utan dem.";
		});
		return ExitCode.DONE;
	}

	/**
	 * Redacts. The mark that the files are to be rewritten is left first: a kill after
	 * that leaves no words in them past the next start.
	 */
	private Redacted redacted(Ingest ingest, Optional<Rewriting> rewriting) {
		// What that takes away by itself is not withdrawn.
		ingest.begin();
		boolean said = rewriting.map(Rewriting::request).orElse(false);
		try {
			return ingest.redact(this.ids, this.varfor);
		}
		catch (Refused ex) {
			if (said) {
				rewriting.ifPresent(Rewriting::withdraw);
			}
			throw ex;
		}
	}

}
