package se.uppdragsgrafen.document.apart;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Unreadable;

/** The process that reads PDFs, as seen by the one that started it. */
final class Child implements AutoCloseable {

	/** What a JVM says that had no memory left. */
	private static final int OUT_OF_MEMORY = 3;

	private static final Duration ENDING = Duration.ofSeconds(10);

	private static final String AGAIN = "Öppna den i ett annat program, skriv ut den till en ny PDF och läs den.";

	private final Process process;

	private final Path folder;

	private final int heap;

	private final DataOutputStream questions;

	private final DataInputStream answers;

	private boolean killed;

	private Child(Process process, Path folder, int heap) {
		this.process = process;
		this.folder = folder;
		this.heap = heap;
		this.questions = new DataOutputStream(process.getOutputStream());
		this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
	}

	/**
	 * Starts one.
	 * @throws IOException where no process can be started
	 */
	static Child start(Allowance allowance) throws IOException {
		Path folder = Files.createTempDirectory("uppdragsgrafen-pdf");
		try {
			return new Child(ChildCommand.of(folder, allowance.heap()).start(), folder, allowance.heap());
		}
		catch (IOException ex) {
			Files.deleteIfExists(folder);
			throw ex;
		}
	}

	boolean serves(Allowance allowance) {
		return !this.killed && this.process.isAlive() && this.heap >= allowance.heap();
	}

	/**
	 * Has it read a PDF.
	 * @param file as an absolute path
	 * @throws Unreadable where it is no document, or the process ended over it
	 */
	Document read(Path file, Allowance allowance) {
		String name = String.valueOf(file.getFileName());
		Watch watch = Watch.over(this.process, allowance.time());
		try (watch) {
			return answer(file).document(name);
		}
		catch (IOException ex) {
			this.killed = true;
			throw new Unreadable(ended(name, watch.slow()));
		}
		finally {
			this.killed |= watch.slow();
		}
	}

	private Answer answer(Path file) throws IOException {
		Wire.text(file.toString(), this.questions);
		this.questions.flush();
		return Answer.read(this.answers);
	}

	private String ended(String name, boolean slow) {
		if (slow) {
			return "%s tar längre tid att läsa än något dokument av sin storlek. %s".formatted(name, AGAIN);
		}
		int code = code();
		return (code == OUT_OF_MEMORY)
				? "%s kräver mer minne än något dokument av sin storlek. %s".formatted(name, AGAIN)
				: "%s avbröt läsningen (slutkod %d). %s".formatted(name, code, AGAIN);
	}

	/** Its exit code; it has closed its end of the pipe, and so is about to end. */
	private int code() {
		try {
			if (!this.process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
			return this.process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return -1;
		}
	}

	/** Ends it, with what it has left on disk. */
	@Override
	public void close() {
		this.process.destroyForcibly();
		code();
		try (Stream<Path> left = Files.list(this.folder)) {
			for (Path each : left.toList()) {
				Files.deleteIfExists(each);
			}
			Files.deleteIfExists(this.folder);
		}
		catch (IOException ex) {
			// What cannot be removed is in the system's folder for what may be lost.
		}
	}

}
