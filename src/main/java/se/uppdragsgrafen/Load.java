package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.fact.CheckedPackage;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.ingest.Folders;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.sprak.Sokord;
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
		PrintWriter out = this.spec.commandLine().getOut();
		List<Path> found = Folders.packages(this.folders);
		List<CheckedPackage> packages = Ingest.check(found);
		PrintWriter err = this.spec.commandLine().getErr();
		try (Connection connection = Connection.open(this.settings, err::println)) {
			Ingest ingest = new Ingest(new GraphWriter(connection.driver(), Sokord::of, GraphWriter.NOTICE),
					connection.guarding(new ProgressLines(err::println)));
			ingest.load(packages).forEach(out::println);
			ingest.finish(found).forEach(out::println);
		}
		return ExitCode.DONE;
	}

}
