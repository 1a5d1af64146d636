package se.uppdragsgrafen.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.dataset.InvalidDataPackage;
import se.uppdragsgrafen.fact.CheckedPackage;
import se.uppdragsgrafen.fact.Loadable;
import se.uppdragsgrafen.graph.Conflicts;
import se.uppdragsgrafen.graph.FailedPackage;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.graph.LoadFailure;
import se.uppdragsgrafen.graph.PackageReport;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.graph.Redacted;
import se.uppdragsgrafen.graph.RedactedFact;
import se.uppdragsgrafen.graph.UnknownFacts;

/** Takes data packages from their folders into the graph. */
public final class Ingest {

	private final GraphWriter writer;

	private final Progress progress;

	private final @Nullable RedactionsFile redactions;

	public Ingest(GraphWriter writer, Progress progress) {
		this(writer, progress, null);
	}

	private Ingest(GraphWriter writer, Progress progress, @Nullable RedactionsFile redactions) {
		this.writer = writer;
		this.progress = progress;
		this.redactions = redactions;
	}

	/** One that keeps what is taken away for good in that file too, and heeds it. */
	public Ingest keeping(RedactionsFile redactions) {
		return new Ingest(this.writer, this.progress, redactions);
	}

	/**
	 * Makes the database ready, and takes away what the list that is kept outside of it
	 * says.
	 * @throws Refused where that list cannot be used
	 */
	public void begin() {
		this.writer.install(this.progress);
		if (this.redactions != null) {
			this.writer.adopt(this.redactions.read(), this.redactions.beforeTaking());
			keep(this.redactions);
		}
	}

	private void keep(RedactionsFile file) {
		List<RedactedFact> all = this.writer.redactions();
		if (all.size() != file.read().size()) {
			file.write(all);
		}
	}

	/**
	 * Reads packages and finds all that is wrong with them, each and together. Needs no
	 * database.
	 * @throws Refused where one cannot be used
	 */
	public static List<CheckedPackage> check(List<Path> folders) {
		return refusing(() -> {
			List<CheckedPackage> packages = DataPackages.check(folders);
			Conflicts.refuse(packages);
			return packages;
		});
	}

	/**
	 * Reads packages and finds what is wrong with each. Whether they contradict each
	 * other is found when they are loaded, where it is known what was taken away for
	 * good.
	 * @throws Refused where one cannot be used
	 */
	public static List<CheckedPackage> read(List<Path> folders) {
		return refusing(() -> DataPackages.check(folders));
	}

	/**
	 * Describes the tables of a folder anew.
	 * @throws Refused where a file is no table
	 */
	public static void describe(Path folder) {
		refusing(() -> {
			DataPackages.describe(folder);
			return List.of();
		});
	}

	/**
	 * Loads packages that have been checked.
	 * @return what became of each
	 * @throws LoadFailure where the database could not write some; the others are loaded
	 * @throws Refused where they contradict what is loaded
	 */
	public List<PackageReport> load(List<? extends Loadable> packages) {
		begin();
		return refusing(() -> this.writer.load(packages, this.progress));
	}

	/**
	 * Takes facts away for good.
	 * @param varfor why
	 * @return what was done
	 * @throws Refused where there are no such facts
	 */
	public Redacted redact(List<String> ids, String varfor) {
		begin();
		try {
			Redacted done = this.writer.redact(ids, varfor);
			if (this.redactions != null) {
				keep(this.redactions);
			}
			return done;
		}
		catch (UnknownFacts ex) {
			throw new Refused(ex.problems(), ex);
		}
	}

	/**
	 * Finishes loads that were interrupted, but for folders that have just been tried.
	 * What lay in folders that are gone is given up.
	 * @return what became of each package
	 * @throws Refused where one cannot be used
	 * @throws LoadFailure where the database could not write some; the others are loaded
	 */
	public List<PackageReport> finish(Collection<Path> tried) {
		begin();
		List<Path> pending = new ArrayList<>(this.writer.pending());
		pending.removeAll(tried.stream().map((each) -> each.toAbsolutePath().normalize()).toList());
		List<Path> gone = pending.stream().filter(Predicate.not(Files::exists)).toList();
		this.writer.forget(gone);
		pending.removeAll(gone);
		return pending.isEmpty() ? List.of() : load(read(pending));
	}

	/** The folders of loads that were interrupted, the oldest first. */
	public List<Path> pending() {
		return this.writer.pending();
	}

	/** The packages that the database could not write, the oldest first. */
	public List<FailedPackage> failed() {
		return this.writer.failed();
	}

	/** Gives up what was to be loaded from these folders. */
	public void drop(Collection<Path> folders) {
		this.writer.forget(folders);
	}

	private static <T> List<T> refusing(Supplier<List<T>> step) {
		try {
			return step.get();
		}
		catch (InvalidDataPackage ex) {
			throw new Refused(ex.problems(), ex);
		}
		catch (Conflicts ex) {
			throw new Refused(ex.conflicts(), ex);
		}
	}

}
