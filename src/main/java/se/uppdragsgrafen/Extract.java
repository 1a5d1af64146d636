package se.uppdragsgrafen;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import se.uppdragsgrafen.extract.Extractor;
import se.uppdragsgrafen.extract.Settings;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.ingest.DocumentIngest;
import se.uppdragsgrafen.ingest.Extracted;
import se.uppdragsgrafen.ingest.TextReport;

/** Makes a data package of published documents. */
@Command(name = "extract",
		description = { "Läser dokument från en kommun till ett datapaket, med en rapport rad för rad.",
				"Kan köras om: id:n behålls, och det som står i rattelser.csv i mappen gäller." })
final class Extract implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "DOKUMENT", description = "Text, Markdown, HTML eller PDF.")
	private List<Path> documents = List.of();

	@Option(names = "--kommun", required = true, paramLabel = "KOD", description = "SCB:s kommunkod, fyra siffror.")
	private String kommun = "";

	@Option(names = "--kommun-namn", paramLabel = "NAMN", description = "Kommunens namn, om koden inte är känd.")
	private @Nullable String name;

	@Option(names = "--out", required = true, paramLabel = "MAPP", description = "Datapaketets mapp.")
	private Path out = Path.of("");

	@Option(names = "--profil", paramLabel = "NAMN|FIL.yaml",
			description = "Hur dokumenten ser ut. Utan den väljs en profil efter texten.")
	private @Nullable String profile;

	@Option(names = "--namn", paramLabel = "FIL.csv", description = "Egna namn på nämnder, parter och styrdokument.")
	private @Nullable Path names;

	@Option(names = "--utan-citat", description = "Utan dokumentens egna ord: citat och kommentarer.")
	private boolean withoutQuotes;

	@Option(names = "--troskel", paramLabel = "N", defaultValue = "3",
			description = "Antal personer under detta undertrycks. Utan den: ${DEFAULT-VALUE}.")
	private int threshold;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		Profiles profiles = Profiles.shipped();
		String chosen = this.profile;
		if (chosen != null && file(chosen)) {
			profiles = profiles.and(Path.of(chosen));
			chosen = profiles.names().getFirst();
		}
		Names known = Names.shipped();
		Extractor extractor = new Extractor(profiles, (this.names != null) ? known.and(this.names) : known, settings());
		Extracted extracted = new DocumentIngest(extractor, kommun(), chosen, settings()).run(this.documents, this.out);
		return report(extracted);
	}

	private static boolean file(String profile) {
		return profile.endsWith(".yaml") || profile.endsWith(".yml") || Files.isRegularFile(Path.of(profile));
	}

	private Settings settings() {
		if (this.threshold < 1) {
			throw usage("--troskel är ett heltal från 1.");
		}
		return new Settings(!this.withoutQuotes, this.threshold);
	}

	private Kommun kommun() {
		if (!this.kommun.matches("\\d{4}")) {
			throw usage("--kommun är en kommunkod med fyra siffror, t.ex. 2380. Den var «%s».".formatted(this.kommun));
		}
		if (this.name != null) {
			return Kommuner.of(this.kommun, this.name);
		}
		return Kommuner.find(this.kommun)
			.orElseThrow(() -> usage(
					"Ingen kommun har koden %s. Rätta den, eller ange också --kommun-namn.".formatted(this.kommun)));
	}

	private ParameterException usage(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

	private int report(Extracted extracted) {
		PrintWriter err = this.spec.commandLine().getErr();
		extracted.refused().forEach(err::println);
		if (extracted.documents().isEmpty()) {
			err.println("Inget har skrivits.");
			return ExitCode.INVALID;
		}
		TextReport.of(extracted).forEach(this.spec.commandLine().getOut()::println);
		return extracted.refused().isEmpty() ? ExitCode.DONE : ExitCode.INVALID;
	}

}
