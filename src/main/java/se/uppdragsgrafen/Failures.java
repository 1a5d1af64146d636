package se.uppdragsgrafen;

import java.io.PrintWriter;

import org.neo4j.driver.exceptions.Neo4jException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import se.uppdragsgrafen.extract.profile.InvalidProfile;
import se.uppdragsgrafen.graph.UnusableIndexes;
import se.uppdragsgrafen.graph.backup.BackupProblem;
import se.uppdragsgrafen.ingest.Refused;
import se.uppdragsgrafen.store.DatabaseProblem;

/** What the command line says when something went wrong, and with which exit code. */
final class Failures {

	private Failures() {
	}

	static int usage(ParameterException ex, String[] args) {
		CommandLine command = ex.getCommandLine();
		command.getErr().println(message(ex));
		command.getErr().println("Se " + command.getCommandSpec().qualifiedName() + " --help");
		return ExitCode.USAGE;
	}

	private static String message(ParameterException ex) {
		return switch (ex) {
			case UnmatchedArgumentException unknown -> "Okänt argument: " + String.join(" ", unknown.getUnmatched());
			case MissingParameterException missing ->
				"Argument saknas: " + String.join(" ", missing.getMissing().stream().map(ArgSpec::paramLabel).toList());
			default -> "Fel i kommandot: " + ex.getMessage();
		};
	}

	static int execution(Exception ex, CommandLine command, ParseResult result) {
		PrintWriter err = command.getErr();
		return switch (ex) {
			case Refused refused -> {
				refused.lines().forEach(err::println);
				err.println("Inget har ändrats.");
				yield ExitCode.INVALID;
			}
			case InvalidProfile profile -> {
				err.println(profile.getMessage());
				yield ExitCode.INVALID;
			}
			case DatabaseProblem problem -> {
				err.println(problem.getMessage());
				yield ExitCode.DATABASE;
			}
			case BackupProblem problem -> {
				err.println(problem.getMessage());
				yield ExitCode.INVALID;
			}
			case UnusableIndexes unusable -> {
				err.println(unusable.getMessage());
				yield ExitCode.DATABASE;
			}
			case Neo4jException failed -> {
				err.println("Databasen avbröt: " + failed.getMessage());
				err.println("Det som pågick är inte gjort. Kommandot store check visar hur det står till.");
				yield ExitCode.DATABASE;
			}
			default -> {
				ex.printStackTrace(err);
				yield ExitCode.OTHER;
			}
		};
	}

}
