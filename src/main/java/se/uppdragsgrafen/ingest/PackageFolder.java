package se.uppdragsgrafen.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.dataset.InvalidDataPackage;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * The folder of a package that is made anew: it holds the old one or the new one, never a
 * part of either, whenever the work is interrupted.
 */
final class PackageFolder {

	static final String REPORT = "rapport.html";

	private static final String DESCRIPTOR = "datapackage.json";

	private final Path folder;

	/** Where the new one is made: beside, so that it can be moved at once. */
	private final Path work;

	private final Path made;

	private final Path old;

	PackageFolder(Path folder) {
		this.folder = real(folder);
		this.work = this.folder.resolveSibling("." + this.folder.getFileName() + ".extract");
		// The name of a package is that of its folder.
		this.made = this.work.resolve("ny").resolve(this.folder.getFileName());
		this.old = this.work.resolve("gammal");
	}

	private static Path real(Path folder) {
		try {
			return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Says why this is no folder to write in; it is moved away while the new one comes.
	 */
	void refuse() {
		if (Files.exists(this.folder) && !Files.isDirectory(this.folder)) {
			throw new Refused(List.of("%s är ingen mapp.".formatted(this.folder)));
		}
		if (real(Path.of("")).startsWith(this.folder)) {
			throw new Refused(List
				.of("%s går inte att byta ut inifrån. Gå ut ur mappen och ange den med namn.".formatted(this.folder)));
		}
	}

	Path folder() {
		return this.folder;
	}

	/** Where the new one is made. */
	Path made() {
		return this.made;
	}

	/** Whether there is a package. */
	boolean exists() {
		return Files.exists(this.folder.resolve(DESCRIPTOR));
	}

	/** Puts right what an interrupted run left. */
	void recover() {
		try {
			if (Files.isDirectory(this.old)) {
				if (!Files.exists(this.folder)) {
					Files.move(this.old, this.folder, StandardCopyOption.ATOMIC_MOVE);
				}
				else {
					keepOthers();
				}
			}
			delete(this.work);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes the new one and puts it where the old one is.
	 * @param writing writes the package into a folder
	 */
	void replace(Consumer<Path> writing) {
		try {
			Files.createDirectories(this.made);
			if (exists()) {
				// The name and the like that a steward gave it.
				Files.copy(this.folder.resolve(DESCRIPTOR), this.made.resolve(DESCRIPTOR));
			}
			writing.accept(this.made);
			check();
			if (Files.exists(this.folder)) {
				Files.move(this.folder, this.old, StandardCopyOption.ATOMIC_MOVE);
			}
			Files.move(this.made, this.folder, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			recover();
		}
	}

	/** What is wrong with the new one is told of the place that it was meant for. */
	private void check() {
		try {
			DataPackages.read(List.of(this.made));
		}
		catch (InvalidDataPackage ex) {
			List<String> problems = new ArrayList<>();
			ex.problems()
				.forEach((each) -> problems.add(each.toString().replace(this.made.toString(), this.folder.toString())));
			problems.add("Paketet håller inte. Rätta profilen, eller värdet i rattelser.csv.");
			throw new Refused(problems, ex);
		}
	}

	/** Corrections, notes and whatever else lay in the old one. */
	private void keepOthers() throws IOException {
		try (Stream<Path> files = Files.list(this.old)) {
			for (Path each : files.toList()) {
				Path target = this.folder.resolve(each.getFileName());
				if (!ours(each.getFileName().toString()) && !Files.exists(target)) {
					Files.move(each, target);
				}
			}
		}
	}

	private static boolean ours(String file) {
		return file.equals(DESCRIPTOR) || file.equals(REPORT)
				|| Vocabulary.types().stream().anyMatch((each) -> file.equals(each.table() + ".csv"));
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path dir, java.io.IOException ex) throws IOException {
					Files.delete(dir);
					return FileVisitResult.CONTINUE;
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
