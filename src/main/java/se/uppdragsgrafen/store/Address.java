package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/**
 * Where a running server's embedded database answers. It stands in a file in the store
 * folder while the server runs, so that a load beside it finds the way.
 *
 * @param uri the Bolt address
 * @param user the user
 * @param password the user's password
 */
record Address(URI uri, String user, String password) {

	private static final String FILE = "bolt.properties";

	AuthToken authToken() {
		return AuthTokens.basic(this.user, this.password);
	}

	void write(Path store) {
		SecretFile.write(file(store), "uri=%s%nuser=%s%npassword=%s%n".formatted(this.uri, this.user, this.password));
	}

	/**
	 * What the file says, also when the server that wrote it was killed. Nothing where
	 * there is no such file, or none that can be read.
	 */
	static Optional<Address> read(Path store) {
		Properties lines = new Properties();
		try (Reader file = Files.newBufferedReader(file(store))) {
			lines.load(file);
		}
		catch (NoSuchFileException | NotDirectoryException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw StoreProblems.of(store, ex);
		}
		return Optional.ofNullable(lines.getProperty("uri"))
			.map((uri) -> new Address(URI.create(uri), lines.getProperty("user", ""),
					lines.getProperty("password", "")));
	}

	/** Takes the address away, unless the file tells another. */
	static void remove(Path store, Address address) {
		try {
			if (read(store).filter(address::equals).isPresent()) {
				Files.delete(file(store));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path file(Path store) {
		return store.resolve(FILE);
	}

}
