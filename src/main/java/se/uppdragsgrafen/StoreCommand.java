package se.uppdragsgrafen;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the database itself: one of its own commands says what. */
@Command(name = "store", synopsisSubcommandLabel = "KOMMANDO",
		description = "Sköter databasen: den inbyggda i --uppdragsgrafen.store, eller den på --spring.neo4j.uri.")
final class StoreCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	/** With its own commands. */
	static CommandLine line(String[] settings) {
		return new CommandLine(new StoreCommand()).addSubcommand(new StoreCheck(settings))
			.addSubcommand(new StoreRepair(settings))
			.addSubcommand(new StoreBackup(settings))
			.addSubcommand(new StoreRestore(settings));
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(),
				"ange ett av kommandona " + String.join(", ", this.spec.subcommands().keySet()));
	}

}
