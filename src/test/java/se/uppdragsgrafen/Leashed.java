package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ends what was started with the process that started it, also where that was killed.
 */
public final class Leashed {

	private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

	private Leashed() {
	}

	/**
	 * Runs another main class in this process, until our standard input is closed: the
	 * other end of it is with who started us.
	 * @param args the name of the class, and its arguments
	 */
	public static void main(String... args) throws ReflectiveOperationException {
		Thread.ofPlatform().daemon().start(Leashed::endWithStandardInput);
		Class.forName(args[0])
			.getMethod("main", String[].class)
			.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
	}

	private static void endWithStandardInput() {
		try {
			System.in.transferTo(java.io.OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			Runtime.getRuntime().halt(1);
		}
	}

	/** The command of a program that is not ours, where the system can end it. */
	public static List<String> command(String... command) {
		return Files.isExecutable(SETPRIV)
				? Stream.concat(Stream.of(SETPRIV.toString(), "--pdeathsig", "KILL"), Stream.of(command)).toList()
				: List.of(command);
	}

}
