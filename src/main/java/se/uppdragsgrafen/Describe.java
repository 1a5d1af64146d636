package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.ingest.Folders;
import se.uppdragsgrafen.ingest.Ingest;

/** Describes tables that were edited by hand. */
@Command(name = "describe", description = "Skriver datapackage.json på nytt efter CSV-filerna. Namn och titel behålls.")
final class Describe implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "MAPP", description = "Ett datapaket, eller en mapp med datapaket.")
	private List<Path> folders = List.of();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		for (Path folder : Folders.tables(this.folders)) {
			Ingest.describe(folder);
			this.spec.commandLine().getOut().println(folder.resolve("datapackage.json"));
		}
		return ExitCode.DONE;
	}

}
