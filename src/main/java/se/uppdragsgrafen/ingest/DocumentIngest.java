package se.uppdragsgrafen.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.dataset.Corrections;
import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.dataset.EarlierIds;
import se.uppdragsgrafen.dataset.InvalidDataPackage;
import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Unreadable;
import se.uppdragsgrafen.document.apart.Apart;
import se.uppdragsgrafen.extract.Extraction;
import se.uppdragsgrafen.extract.Extractor;
import se.uppdragsgrafen.extract.Settings;
import se.uppdragsgrafen.extract.UnknownLayout;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Stated;

/** Makes one data package of documents of one kommun, with what a person corrected. */
public final class DocumentIngest {

	private final Extractor extractor;

	private final Kommun kommun;

	private final @Nullable String profile;

	private final Settings settings;

	/**
	 * @param profile the name of the profile of all documents; null to find it for each
	 * @param settings those of the extractor: whether the report shows the documents' own
	 * words, and which counts of persons are too small to be told
	 */
	public DocumentIngest(Extractor extractor, Kommun kommun, @Nullable String profile, Settings settings) {
		this.extractor = extractor;
		this.kommun = kommun;
		this.profile = profile;
		this.settings = settings;
	}

	/**
	 * Reads the documents and writes the package; the ids that it has are kept.
	 * @return what was read; nothing was written where that is nothing
	 * @throws Refused where the package that is there, the corrections or the result
	 * cannot be used
	 */
	public Extracted run(List<Path> documents, Path out) {
		try {
			PackageFolder folder = new PackageFolder(out);
			folder.refuse();
			folder.recover();
			Corrections corrections = Corrections.read(folder.folder());
			KnownIds known = known(folder);
			List<String> refused = new ArrayList<>();
			List<Extraction> read = named(extractions(documents, refused), known);
			List<Fact> facts = facts(read, corrections);
			Extracted extracted = new Extracted(out, this.kommun, read, facts, corrections.ids(), refused);
			if (!read.isEmpty()) {
				folder.replace((made) -> write(made, extracted));
			}
			return extracted;
		}
		catch (InvalidDataPackage ex) {
			throw new Refused(ex.problems(), ex);
		}
		catch (UncheckedIOException ex) {
			throw new Refused(List.of("%s går inte att skriva: %s".formatted(out, reason(ex.getCause()))), ex);
		}
	}

	private static String reason(@Nullable IOException ex) {
		return (ex == null) ? "" : "%s (%s)".formatted(ex.getMessage(), ex.getClass().getSimpleName());
	}

	private static KnownIds known(PackageFolder folder) {
		List<Fact> before = folder.exists()
				? DataPackages.read(List.of(folder.folder())).getFirst().facts().stream().map(Stated::fact).toList()
				: List.of();
		return new KnownIds(before, EarlierIds.read(folder.folder()));
	}

	private List<Extraction> extractions(List<Path> documents, List<String> refused) {
		try (Apart apart = new Apart()) {
			return extractions(documents, refused, apart);
		}
	}

	private List<Extraction> extractions(List<Path> documents, List<String> refused, Apart apart) {
		List<Extraction> read = new ArrayList<>();
		Map<String, String> sums = new HashMap<>();
		for (Path each : documents) {
			if (!Files.isRegularFile(each)) {
				refused.add("%s: %s.".formatted(each, Files.exists(each) ? "är ingen fil" : "filen finns inte"));
				continue;
			}
			try {
				Document document = apart.read(each);
				String same = sums.putIfAbsent(document.sha256(), each.toString());
				if (same == null) {
					read.add(extraction(document));
				}
			}
			catch (Unreadable | UnknownLayout ex) {
				refused.add(String.valueOf(ex.getMessage()));
			}
			catch (OutOfMemoryError ex) {
				refused.add("%s kräver mer minne än vad som finns. Dela dokumentet.".formatted(each));
			}
			catch (RuntimeException | StackOverflowError ex) {
				// Its message may hold words of the document.
				refused.add("%s: ett fel hos oss (%s). Anmäl det; de andra dokumenten läses ändå.".formatted(each,
						ex.getClass().getSimpleName() + " " + ex.getStackTrace()[0]));
			}
		}
		return read;
	}

	private Extraction extraction(Document document) {
		return (this.profile != null) ? this.extractor.read(document, this.kommun, this.profile)
				: this.extractor.read(document, this.kommun);
	}

	/** Under the ids that the package has for the same things. */
	private static List<Extraction> named(List<Extraction> read, KnownIds known) {
		List<Extraction> named = new ArrayList<>();
		read.forEach((each) -> named.add(DocumentIds.apart(each.renamed(known.of(each.facts())), named)));
		return named;
	}

	private List<Fact> facts(List<Extraction> read, Corrections corrections) {
		if (read.isEmpty()) {
			return List.of();
		}
		Union union = new Union();
		read.forEach((each) -> union.add(each.facts()));
		return new SmallCounts(this.settings.threshold()).hidden(corrections.apply(union.facts()));
	}

	private void write(Path folder, Extracted extracted) {
		String title = extracted.documents()
			.stream()
			.map(Extraction::title)
			.distinct()
			.collect(Collectors.joining("; "));
		DataPackages.write(folder, title, extracted.facts());
		HtmlReport.write(folder.resolve(PackageFolder.REPORT), extracted, this.settings.quotes());
	}

}
