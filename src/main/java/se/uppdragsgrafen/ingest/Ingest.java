package se.uppdragsgrafen.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import se.uppdragsgrafen.graph.LargeLoadUnfinished;
import se.uppdragsgrafen.graph.LoadFailure;
import se.uppdragsgrafen.graph.PackageReport;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.graph.Redacted;
import se.uppdragsgrafen.graph.RedactedFact;
import se.uppdragsgrafen.graph.UnfinishedLoad;
import se.uppdragsgrafen.graph.UnknownFacts;

/** Takes data packages from their folders into the graph. */
public final class Ingest {

	private final GraphWriter writer;

	private final Progress progress;

	private final Runnable beforeTaking;

	private final @Nullable RedactionsFile redactions;

	public Ingest(GraphWriter writer, Progress progress) {
		this(writer, progress, () -> {
		}, null);
	}

	/**
	 * One that takes facts away for good without being asked to, where a list that is
	 * kept outside of the database or an earlier version of the program has them.
	 * @param beforeTaking is run before any of them is taken away
	 * @param redactions what is taken away is kept in that list too; null where none is
	 * kept
	 */
	public Ingest(GraphWriter writer, Progress progress, Runnable beforeTaking, @Nullable RedactionsFile redactions) {
		this.writer = writer;
		this.progress = progress;
		this.beforeTaking = beforeTaking;
		this.redactions = redactions;
	}

	/**
	 * Makes the database ready, and takes away what earlier versions of the program left
	 * of what they took away, and what the list that is kept outside of it says, unless a
	 * package is to be finished first.
	 * @throws Refused where that list cannot be used
	 */
	public void begin() {
		this.writer.install(this.progress);
		if (this.writer.unfinished().isPresent()) {
			return;
		}
		this.writer.renewRedactions(this.beforeTaking);
		if (this.redactions != null) {
			this.writer.adopt(this.redactions.read(), this.beforeTaking);
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
	 * @param redacted the ids of what was taken away for good, whose values are not
	 * shown; asked for where anything is wrong
	 * @throws Refused where one cannot be used
	 */
	public static List<CheckedPackage> check(List<Path> folders, Supplier<Predicate<String>> redacted) {
		List<CheckedPackage> packages = read(folders, redacted);
		return refusing(() -> {
			Conflicts.refuse(packages, redacted);
			return packages;
		});
	}

	/**
	 * Reads packages and finds what is wrong with each. Whether they contradict each
	 * other is found when they are loaded, where it is known what was taken away for
	 * good.
	 * @param redacted the ids of what was taken away for good, whose values are not
	 * shown; asked for where anything is wrong
	 * @throws Refused where one cannot be used
	 */
	public static List<CheckedPackage> read(List<Path> folders, Supplier<Predicate<String>> redacted) {
		try {
			return refusing(() -> DataPackages.check(folders));
		}
		catch (Refused ex) {
			throw ex.hiding(redacted.get());
		}
	}

	/** The same, with what the database and the list outside of it know. */
	public List<CheckedPackage> read(List<Path> folders) {
		return read(folders, this::redacted);
	}

	/** Whether an id is of what was taken away for good. */
	public Predicate<String> redacted() {
		Predicate<String> inDatabase = RedactionsFile.has(this.writer.redactions());
		return (this.redactions != null) ? inDatabase.or(this.redactions.has()) : inDatabase;
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
	 * Loads packages that have been checked, and before them one of which only a part is
	 * written.
	 * @return what became of each
	 * @throws LoadFailure where the database could not write some; the others are loaded
	 * @throws Refused where they contradict what is loaded, or one of which only a part
	 * is written cannot be read
	 */
	public List<PackageReport> load(List<? extends Loadable> packages) {
		begin();
		Optional<UnfinishedLoad> unfinished = this.writer.unfinished();
		if (unfinished.isEmpty()) {
			return refusing(() -> this.writer.load(packages, this.progress));
		}
		List<Loadable> all = new ArrayList<>(unfinished(packages, unfinished.get()));
		packages.stream().filter((each) -> !each.name().equals(unfinished.get().paket())).forEach(all::add);
		List<PackageReport> reports = refusing(() -> this.writer.load(all, this.progress));
		begin();
		return reports;
	}

	/** The package, of those given or out of its folder. */
	private List<? extends Loadable> unfinished(List<? extends Loadable> packages, UnfinishedLoad load) {
		List<? extends Loadable> given = packages.stream().filter((each) -> each.name().equals(load.paket())).toList();
		return (given.isEmpty() && Files.exists(load.folder())) ? read(List.of(load.folder())) : given;
	}

	/**
	 * Takes facts away for good.
	 * @param varfor why
	 * @return what was done
	 * @throws Refused where there are no such facts, or only a part of a package is
	 * written
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
		catch (LargeLoadUnfinished ex) {
			throw new Refused(List.of(String.valueOf(ex.getMessage())), ex);
		}
	}

	/**
	 * Finishes loads that were interrupted, but for folders that have just been tried.
	 * What lay in folders that are gone is given up, unless a part of it is written.
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
		boolean unfinished = this.writer.unfinished().filter((load) -> !isTried(load, tried)).isPresent();
		return (pending.isEmpty() && !unfinished) ? List.of() : load(read(pending));
	}

	private static boolean isTried(UnfinishedLoad load, Collection<Path> tried) {
		return tried.stream().anyMatch((each) -> each.toAbsolutePath().normalize().equals(load.folder()));
	}

	/** The package of which only a part is written, if any. */
	public Optional<UnfinishedLoad> unfinished() {
		return this.writer.unfinished();
	}

	/** The folders of loads that were interrupted, the oldest first. */
	public List<Path> pending() {
		return this.writer.pending();
	}

	/** The packages that the database could not write, the oldest first. */
	public List<FailedPackage> failed() {
		return this.writer.failed();
	}

	/**
	 * Gives up what was to be loaded from these folders.
	 * @throws Refused where a part of it is written
	 */
	public void drop(Collection<Path> folders) {
		this.writer.unfinished().filter((load) -> folders.contains(load.folder())).ifPresent((load) -> {
			throw new Refused(List
				.of("%s (%s) är skrivet till en del och kan inte ges upp. Ladda mappen igen, som den är eller som den var."
					.formatted(load.paket(), load.folder())));
		});
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
		catch (LargeLoadUnfinished ex) {
			throw new Refused(List.of(String.valueOf(ex.getMessage())), ex);
		}
	}

}
