package se.uppdragsgrafen.document.apart;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.document.Unreadable;

/**
 * The process apart: reads the path of a file from standard input, the file, and writes
 * to standard output what it holds; then the next one. Ends with who started it.
 */
public final class ChildMain {

	private final SynchronousQueue<String> paths = new SynchronousQueue<>();

	private ChildMain() {
	}

	/** Reads until standard input is closed; takes no arguments. */
	public static void main(String... args) throws IOException, InterruptedException {
		// What a library prints is no answer.
		System.setOut(System.err);
		new ChildMain().answer();
	}

	private void answer() throws IOException, InterruptedException {
		Thread.ofPlatform().daemon().start(this::listen);
		DataOutputStream out = new DataOutputStream(
				new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
		while (true) {
			answer(Path.of(this.paths.take())).write(out);
			out.flush();
		}
	}

	private static Answer answer(Path file) {
		try {
			return new Answer.Read(Documents.read(file));
		}
		catch (Unreadable ex) {
			return new Answer.Refused(String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException | StackOverflowError ex) {
			// Its message may hold words of the document.
			return new Answer.Fault(ex.getClass().getSimpleName() + " " + ex.getStackTrace()[0]);
		}
	}

	/** In a thread of its own: also a file that is never done with is left then. */
	private void listen() {
		DataInputStream in = new DataInputStream(System.in);
		try {
			while (true) {
				this.paths.put(Wire.text(in));
			}
		}
		catch (IOException | InterruptedException ex) {
			Runtime.getRuntime().halt(0);
		}
	}

}
