package se.uppdragsgrafen.document.apart;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command that starts a JVM with the classes of this one. */
final class ChildCommand {

	/** Starts a class that is packed in a jar of jars, as ours is. */
	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private static final String MAIN = ChildMain.class.getName();

	private ChildCommand() {
	}

	/**
	 * The command, with the classes in its environment: they may be too many for a line.
	 * @param folder for what it writes
	 * @param heap in MB
	 */
	static ProcessBuilder of(Path folder, int heap) {
		ProcessBuilder builder = new ProcessBuilder(line(folder, heap));
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
	}

	private static List<String> line(Path folder, int heap) {
		Stream<String> jvm = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
				"-XX:-UsePerfData", "-XX:ErrorFile=" + folder.resolve("jvm.log"), "-Djava.io.tmpdir=" + folder,
				"-Djava.awt.headless=true");
		// PDFBox has much to say of a broken file, again and again.
		Stream<String> silence = Stream.of(
				"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
				"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
		return Stream.of(jvm, silence, main()).flatMap((each) -> each).toList();
	}

	private static Stream<String> main() {
		boolean packed = ClassLoader.getSystemResource(MAIN.replace('.', '/') + ".class") == null;
		return packed ? Stream.of("-Dloader.main=" + MAIN, LAUNCHER) : Stream.of(MAIN);
	}

}
