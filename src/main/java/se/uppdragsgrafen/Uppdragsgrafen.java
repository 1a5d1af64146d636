package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. Without a command it is the server. */
@Command(name = "uppdragsgrafen", scope = ScopeType.INHERIT, versionProvider = Version.class, usageHelpWidth = 100,
		synopsisHeading = "Användning: ", synopsisSubcommandLabel = "[KOMMANDO]", descriptionHeading = "%n",
		commandListHeading = "%nKommandon:%n", parameterListHeading = "%nArgument:%n",
		optionListHeading = "%nFlaggor:%n", exitCodeListHeading = "%nSlutkoder:%n",
		description = "Kommunala uppdrag, avtal och prognoser som graf och öppna data. Utan kommando startas servern.",
		footer = { "%nInställningar ges som --namn=värde, till exempel --server.port=8081,",
				"--uppdragsgrafen.store=MAPP eller --spring.neo4j.uri=neo4j://värd:7687",
				"(utan den används en inbyggd databas). Alla står i application.yaml." },
		exitCodeList = { ExitCode.DONE + ":klart", ExitCode.INVALID + ":fel i data eller dokument, och vilket",
				ExitCode.USAGE + ":fel i kommandot", ExitCode.DATABASE + ":databasen nås inte, är låst eller är skadad",
				ExitCode.OTHER + ":annat fel" })
@SuppressWarnings("UnusedVariable") // the options are read by picocli
final class Uppdragsgrafen implements Callable<Integer> {

	/** A setting, told from an option by the dot in its name. */
	private static final Predicate<String> SETTING = Pattern.compile("--[\\w-]+\\.[^=]+=.*", Pattern.DOTALL)
		.asMatchPredicate();

	private final Serve serve;

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, description = "Visar denna hjälp.")
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, scope = ScopeType.INHERIT,
			description = "Visar versionen.")
	private boolean version;

	private Uppdragsgrafen(Serve serve) {
		this.serve = serve;
	}

	/**
	 * Runs a command to its end, which for the server is when it is stopped.
	 * @param out for what was asked for
	 * @param err for what went wrong, and how far a load has come
	 * @param args the command with its arguments, and settings anywhere among them
	 * @return the exit code
	 */
	static int run(PrintWriter out, PrintWriter err, String... args) {
		String[] settings = Arrays.stream(args).filter(SETTING).toArray(String[]::new);
		Serve serve = new Serve(settings);
		CommandLine line = new CommandLine(new Uppdragsgrafen(serve));
		line.addSubcommand(serve)
			.addSubcommand(new Load(settings))
			.addSubcommand(new Pending(settings))
			.addSubcommand(new Redact(settings))
			.addSubcommand(StoreCommand.line(settings))
			.addSubcommand(new Check(settings))
			.addSubcommand(new Describe())
			.addSubcommand(new Extract());
		return line.setOut(out)
			.setErr(err)
			.setParameterExceptionHandler(Failures::usage)
			.setExecutionExceptionHandler(Failures::execution)
			.execute(Arrays.stream(args).filter(SETTING.negate()).toArray(String[]::new));
	}

	@Override
	public Integer call() {
		return this.serve.call();
	}

}
