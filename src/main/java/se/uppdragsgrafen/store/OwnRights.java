package se.uppdragsgrafen.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what is in a folder its user's alone, where the file system can. */
final class OwnRights extends SimpleFileVisitor<Path> {

	private static final Logger LOG = LoggerFactory.getLogger(OwnRights.class);

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private OwnRights() {
	}

	/** Also the folder itself. */
	static void set(Path folder) {
		try {
			if (Files.exists(folder) && isPosix(folder)) {
				Files.walkFileTree(folder, new OwnRights());
			}
		}
		catch (IOException ex) {
			// Who may write here and owns it not, as in some containers.
			LOG.warn("Andra användare kan kanske läsa {}: {}", folder, ex.toString());
		}
	}

	/** Makes a folder, with those above it, unless it is there. */
	static void create(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		if (isPosix(folder)) {
			Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
		}
		else {
			Files.createDirectories(folder);
		}
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
		return set(folder, FOLDER);
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		return attributes.isRegularFile() ? set(file, FILE) : FileVisitResult.CONTINUE;
	}

	/** Files of a database come and go. */
	@Override
	public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
		return goneOr(ex, file);
	}

	private static FileVisitResult set(Path path, Set<PosixFilePermission> rights) throws IOException {
		try {
			if (!Files.getPosixFilePermissions(path).equals(rights)) {
				Files.setPosixFilePermissions(path, rights);
			}
			return FileVisitResult.CONTINUE;
		}
		catch (FileSystemException ex) {
			return goneOr(ex, path);
		}
	}

	private static FileVisitResult goneOr(IOException ex, Path path) throws IOException {
		if (Files.exists(path)) {
			throw ex;
		}
		return FileVisitResult.CONTINUE;
	}

}
