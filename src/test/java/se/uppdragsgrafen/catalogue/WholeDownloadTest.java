package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole as a database, and as nodes and edges; what ids are called. */
class WholeDownloadTest {

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final GivenDoors DOORS = Bundled.doors();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path folder;

	private static List<CSVRecord> csv(String address) throws IOException {
		try (CSVParser rows = CSVParser.parse(new StringReader(DOORS.get(address).body()), CSV)) {
			return rows.getRecords();
		}
	}

	private static Connection database() throws IOException, SQLException {
		Path file = folder.resolve("hela.sqlite");
		Files.write(file, bytes());
		return DriverManager.getConnection("jdbc:sqlite:" + file);
	}

	private static List<String> ask(Connection database, String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				values.add(rows.getString(1));
			}
		}
		return values;
	}

	@Test
	void theDatabaseHasTheRowsOfTheTables() throws IOException, SQLException {
		try (Connection database = database()) {
			assertThat(ask(database, "PRAGMA integrity_check")).containsExactly("ok");
			assertThat(ask(database, "PRAGMA foreign_key_check")).isEmpty();
			for (FactType type : Vocabulary.types()) {
				assertThat(ask(database, "SELECT id FROM " + type.table() + " ORDER BY id")).as(type.table())
					.isEqualTo(csv("/export/" + type.table() + ".csv").stream().map((row) -> row.get("id")).toList());
			}
		}
	}

	@Test
	void theDatabaseAnswersWhoOwnsWhat() throws IOException, SQLException {
		try (Connection database = database()) {
			assertThat(ask(database,
					"""
							SELECT n.namn FROM uppdrag u JOIN uppdrag_ansvariga a ON a.uppdrag = u.id JOIN namnd n ON n.id = a.varde
							WHERE u.id = 'uppdrag/2380/2024/implementera-bostad-forst'"""))
				.containsExactly("Social- och arbetsmarknadsnämnden");
			assertThat(ask(database,
					"SELECT avvikelseKr FROM ekonomirad WHERE niva = 'NAMND' AND slag = 'NETTO' AND period = '2022-10'"))
				.containsExactly("-18339000");
			assertThat(ask(database, "SELECT utgava FROM datamangd")).hasSize(1);
		}
	}

	@Test
	void theDatabaseOfAnEditionIsAlwaysTheSame() {
		byte[] first = bytes();
		assertThat(bytes()).isEqualTo(first);
		assertThat(DOORS.get("/export/uppdragsgrafen.sqlite?vid=99").statusCode()).isEqualTo(404);
	}

	private static byte[] bytes() {
		return DOORS.get("/export/uppdragsgrafen.sqlite").bytes();
	}

	@Test
	void everyFactIsANodeAndEveryEdgeJoinsTwo() throws IOException {
		Set<String> ids = new HashSet<>();
		List<CSVRecord> nodes = csv("/export/noder.csv");
		nodes.forEach((node) -> ids.add(node.get("Id")));
		assertThat(ids).hasSize(nodes.size());
		assertThat(ids).hasSameElementsAs(Bundled.graph().ids());
		List<CSVRecord> edges = csv("/export/kanter.csv");
		assertThat(edges).isNotEmpty()
			.allSatisfy((edge) -> assertThat(ids).contains(edge.get("Source"), edge.get("Target")));
		assertThat(edges)
			.anySatisfy((edge) -> assertThat(List.of(edge.get("Source"), edge.get("Relation"), edge.get("Target")))
				.containsExactly("namnd/2380/social-och-arbetsmarknadsnamnden", "ANSVARAR_FOR",
						"uppdrag/2380/2024/implementera-bostad-forst"));
		assertThat(nodes).filteredOn((node) -> node.get("Id").equals("uppdrag/2380/2024/implementera-bostad-forst"))
			.singleElement()
			.satisfies((node) -> assertThat(List.of(node.get("Label"), node.get("Typ"), node.get("Kommun")))
				.containsExactly("Implementera bostad först.", "Uppdrag", "2380"));
	}

	@Test
	void whatIdsAreCalledStandsBesideThem() throws IOException {
		assertThat(csv("/export/uppdrag.csv?etiketter=true"))
			.filteredOn((row) -> row.get("id").equals("uppdrag/2380/2024/implementera-bostad-forst"))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("ansvarigaEtikett")).isEqualTo("Social- och arbetsmarknadsnämnden"));
		assertThat(csv("/export/uppdrag.csv?etiketter=true")).hasSameSizeAs(csv("/export/uppdrag.csv"));
	}

}
