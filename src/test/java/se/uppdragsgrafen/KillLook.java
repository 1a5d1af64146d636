package se.uppdragsgrafen;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import se.uppdragsgrafen.graph.GraphDump;
import se.uppdragsgrafen.graph.Soundness;

/**
 * What a server finds that is started on a store.
 *
 * @param took processor time until it answers
 * @param soundness of the graph then
 * @param facts that readers find
 */
record KillLook(Duration took, Soundness soundness, List<String> facts) {

	/** Starts one in that folder with those data, and stops it. */
	static KillLook at(Path folder, String data) {
		try (Program server = Program.start(folder, "--server.port=0", "--uppdragsgrafen.data=" + data)) {
			server.await("Tomcat started on port");
			Duration took = server.processorTime();
			try (Driver driver = driver(folder.resolve("store/bolt.properties"))) {
				return new KillLook(took, Soundness.of(driver), GraphDump.facts(driver));
			}
			finally {
				server.stop();
			}
		}
	}

	private static Driver driver(Path address) {
		Properties lines = new Properties();
		try (Reader file = Files.newBufferedReader(address)) {
			lines.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return GraphDatabase.driver(lines.getProperty("uri"),
				AuthTokens.basic(lines.getProperty("user"), lines.getProperty("password")));
	}

}
