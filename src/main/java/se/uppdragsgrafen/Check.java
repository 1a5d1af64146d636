package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.fact.CheckedPackage;
import se.uppdragsgrafen.ingest.Folders;
import se.uppdragsgrafen.ingest.Ingest;

/** Says what is wrong with data packages. */
@Command(name = "check", description = "Kontrollerar datapaket, var för sig och tillsammans. Ändrar ingenting.")
final class Check implements Callable<Integer> {

	private final String[] settings;

	@Parameters(arity = "1..*", paramLabel = "MAPP", description = "Ett datapaket, eller en mapp med datapaket.")
	private List<Path> folders = List.of();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	Check(String[] settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		List<CheckedPackage> packages = Ingest.check(Folders.packages(this.folders),
				() -> CommandIngest.redacted(this.settings));
		packages.forEach((each) -> this.spec.commandLine()
			.getOut()
			.println("%s: inga fel, %d fakta".formatted(each.name(), each.ids().length)));
		return ExitCode.DONE;
	}

}
