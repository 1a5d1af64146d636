package se.uppdragsgrafen.document.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.document.Unreadable;

/**
 * Reads documents one after another, PDFs in a process apart: it is started for the first
 * one, goes on with the next ones, and is replaced where a file has ended it.
 */
public final class Apart implements AutoCloseable {

	private @Nullable Child child;

	/**
	 * Reads a document.
	 * @throws Unreadable where it is none, or takes more time or memory than it may
	 */
	public Document read(Path file) {
		if (!Documents.pdf(file)) {
			return Documents.read(file);
		}
		try {
			Allowance allowance = Allowance.of(Files.size(file));
			return child(allowance).read(file.toAbsolutePath(), allowance);
		}
		catch (IOException ex) {
			throw new Unreadable("%s går inte att läsa: %s".formatted(file, ex.getMessage()));
		}
	}

	/** The one there is, where it lives and has room enough; else a new one. */
	private Child child(Allowance allowance) throws IOException {
		Child living = this.child;
		if (living != null && living.serves(allowance)) {
			return living;
		}
		close();
		Child started = Child.start(allowance);
		this.child = started;
		return started;
	}

	@Override
	public void close() {
		if (this.child != null) {
			this.child.close();
			this.child = null;
		}
	}

}
