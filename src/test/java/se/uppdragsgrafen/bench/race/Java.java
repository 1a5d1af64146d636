package se.uppdragsgrafen.bench.race;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Commands that start a JVM like this one. */
final class Java {

	private static final Path JAR = Path.of("target", "uppdragsgrafen.jar");

	private Java() {
	}

	/** A program of the JDK. */
	static String tool(String name) {
		return Path.of(System.getProperty("java.home"), "bin", name).toString();
	}

	/** Runs the jar that is shipped, with those flags of the JVM. */
	static List<String> jar(List<String> flags, List<String> args) {
		return command(flags, Stream.concat(Stream.of("-jar", JAR.toString()), args.stream()));
	}

	/** Runs a class of the tests. */
	static List<String> main(List<String> flags, Class<?> main, List<String> args) {
		String classPath = String.join(File.pathSeparator,
				List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
		return command(flags, Stream.concat(Stream.of("-cp", classPath, main.getName()), args.stream()));
	}

	private static List<String> command(List<String> flags, Stream<String> what) {
		List<String> command = new ArrayList<>();
		command.add(tool("java"));
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((each) -> each.startsWith("--"))
			.forEach(command::add);
		command.addAll(flags);
		what.forEach(command::add);
		return command;
	}

}
