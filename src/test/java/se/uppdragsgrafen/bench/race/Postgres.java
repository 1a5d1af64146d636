package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * PostgreSQL with the same data, taken from the graph.
 *
 * @param running its program
 * @param port where it listens on loopback
 */
record Postgres(Running running, int port) {

	private static final Path FOLDER = Path.of("bench", "peers");

	/** PostgreSQL's user; the server does not run as root. */
	private static final String USER = "postgres";

	/** A null in CSV, for PostgreSQL an empty cell without quotes. */
	private static final CSVFormat ROWS = CSVFormat.POSTGRESQL_CSV;

	static Postgres load(Programs programs, Options options, Driver graph) {
		Path data = programs.folder().resolve("postgresql");
		run(programs, List.of("install", "-d", "-m", "700", "-o", owner(), data.toString()));
		run(programs, asPostgres(program(options, "initdb"), "-D", data.toString(), "-U", USER, "--no-locale", "-E",
				"UTF8", "-A", "trust"));
		int port = Programs.freePort();
		List<String> command = new ArrayList<>(asPostgres(program(options, "postgres"), "-D", data.toString()));
		Map<String, Object> settings = Map.of("port", port, "listen_addresses", "127.0.0.1", "unix_socket_directories",
				"", "shared_buffers", "1GB", "effective_cache_size", "3GB", "random_page_cost", "1.1", "work_mem",
				"16MB");
		settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
		Postgres postgres = new Postgres(programs.start("postgresql", command), port);
		postgres.running.await("ready to accept connections");
		postgres.psql(programs, FOLDER.resolve("schema.sql"));
		tables().forEach((table, cypher) -> postgres.copy(programs, graph, table, cypher));
		postgres.psql(programs, FOLDER.resolve("indexes.sql"));
		return postgres;
	}

	String uri() {
		return "postgres://%s@127.0.0.1:%d/%s".formatted(USER, this.port, USER);
	}

	private static String program(Options options, String name) {
		Path program = options.postgres.resolve(name);
		if (!Files.isExecutable(program)) {
			throw new IllegalStateException(
					program + " is missing: install PostgreSQL (Debian: postgresql), or say --postgres or --no-peers.");
		}
		return program.toString();
	}

	private static List<String> asPostgres(String... command) {
		return isRoot() ? Stream
			.concat(Stream.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"), Stream.of(command))
			.toList() : List.of(command);
	}

	private static String owner() {
		return isRoot() ? USER : System.getProperty("user.name");
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> tables() {
		return YAMLMapper.shared().readValue(FOLDER.resolve("tables.yaml").toFile(), Map.class);
	}

	private void copy(Programs programs, Driver graph, String table, String cypher) {
		Path csv = programs.folder().resolve(table + ".csv");
		try (Session session = graph.session();
				Writer writer = Files.newBufferedWriter(csv, StandardCharsets.UTF_8);
				CSVPrinter rows = new CSVPrinter(writer, ROWS)) {
			for (Result result = session.run(cypher); result.hasNext();) {
				Record row = result.next();
				rows.printRecord(row.values().stream().map((value) -> value.asObject()).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		run(programs, psql("-c", "\\copy %s FROM '%s' (FORMAT csv)".formatted(table, csv)));
	}

	private void psql(Programs programs, Path file) {
		run(programs, psql("-f", file.toString()));
	}

	private List<String> psql(String... what) {
		return Stream.concat(Stream.of("psql", "-q", "-v", "ON_ERROR_STOP=1", "-d", uri()), Stream.of(what)).toList();
	}

	private static void run(Programs programs, List<String> command) {
		programs.start(command.getLast().contains("initdb") ? "initdb" : command.getFirst(), command).ended();
	}

}
