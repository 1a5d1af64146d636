package se.uppdragsgrafen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * What children load their classes from: jars alone, and an archive of these classes as a
 * server has loaded and linked them, without which it takes half as much again of the
 * processor to start one. Made once for what is compiled, below {@code target}.
 */
final class ChildClasses {

	private static final Path FOLDER = Path.of("target", "children").toAbsolutePath();

	private static final ChildClasses MADE = make();

	private final Path jar;

	private final Path archive;

	private ChildClasses(Path folder) {
		this.jar = folder.resolve("uppdragsgrafen.jar");
		this.archive = folder.resolve("classes.aot");
	}

	/** The JVM's options for children with all classes. */
	static List<String> all() {
		return MADE.options((jar) -> true, "-XX:AOTCache=" + MADE.archive);
	}

	/** The JVM's options for children with our classes and those of some jars. */
	static List<String> with(Predicate<String> jars) {
		return MADE.options(jars, "-XX:AOTMode=off");
	}

	/** Compiled fast rather than well, as they do not live long, and silent of that. */
	private List<String> options(Predicate<String> jars, String archive) {
		return Stream
			.of(ownOptions(), Stream.of(archive, "-Xlog:disable", "-XX:TieredStopAtLevel=1"),
					Stream.of("-cp",
							String.join(File.pathSeparator,
									Stream.concat(Stream.of(this.jar.toString()), jars().filter(jars)).toList())))
			.flatMap((each) -> each)
			.toList();
	}

	/** What this JVM was started with of what ours need. */
	private static Stream<String> ownOptions() {
		return ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((each) -> each.startsWith("--"));
	}

	private static Stream<String> jars() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((each) -> each.endsWith(".jar"));
	}

	/** By one process, while others wait. */
	private static ChildClasses make() {
		try {
			Files.createDirectories(FOLDER);
			try (FileChannel channel = FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
				OurJar jar = OurJar.of(jars().toList());
				ChildClasses classes = new ChildClasses(FOLDER.resolve(jar.key()));
				if (lock.isValid() && !Files.exists(classes.archive)) {
					removeOthers();
					jar.write(classes.jar);
					classes.train();
				}
				return classes;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void removeOthers() throws IOException {
		try (Stream<Path> others = Files.list(FOLDER)) {
			for (Path each : others.filter(Files::isDirectory).toList()) {
				FileSystemUtils.deleteRecursively(each);
			}
		}
	}

	/** A server that is asked a little writes the archive when it is stopped. */
	private void train() throws IOException {
		Path folder = Files.createDirectories(this.archive.resolveSibling("trained"));
		Path output = folder.resolve(this.archive.getFileName());
		try (Program server = Program.jvm(folder, options((jar) -> true, "-XX:AOTCacheOutput=" + output), Main.class,
				"--server.port=0",
				"--uppdragsgrafen.data=" + Path.of("data", "ostersund-uppdrag-t3-2022").toAbsolutePath())) {
			new Asked(server).uppdrag();
			server.stop();
			if (!Files.exists(output)) {
				throw new IllegalStateException("No archive was written:\n" + server.out() + server.err());
			}
		}
		Files.move(output, this.archive, StandardCopyOption.ATOMIC_MOVE);
		FileSystemUtils.deleteRecursively(folder);
	}

}
