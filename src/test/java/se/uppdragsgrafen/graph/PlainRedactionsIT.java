package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;

/** A graph that an earlier version of the program took facts away from. */
class PlainRedactionsIT extends DatabaseTest {

	private static final String ID = "uppdrag/2999/2022/hemligt";

	private static final String NEVER_THERE = "uppdrag/2999/2022/hemligt-annat";

	private static final String FOLLOW_UP = "uppfoljning/2999/2022/hemligt/2022-t3";

	private final List<String> heard = new ArrayList<>();

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@BeforeEach
	void takeAwayAsVersionsBeforeDid() {
		writer().load(List.of(packages().read("a", facts())), Progress.NONE);
		try (Session session = driver().session()) {
			session.executeWriteWithoutResult(PlainRedactionsIT::before);
			session
				.run("CREATE (:Redaktion {id: $id, varfor: 'då', tid: datetime('2025-01-01T12:00:00Z')})",
						Map.of("id", NEVER_THERE))
				.consume();
		}
		assertThat(withWord()).isNotEmpty();
	}

	private static SampleFacts facts() {
		return new SampleFacts("a").uppdrag("hemligt")
			.uppdrag("annat")
			.uppfoljning("hemligt", "2022-T3", Uppfoljning.Status.PAGAR)
			.uppfoljning("annat", "2022-T3", Uppfoljning.Status.PAGAR);
	}

	/** The fact alone, by its id as it is; what refers to it stays as it is. */
	private static void before(TransactionContext tx) {
		Lock lock = Lock.take(tx);
		Batches batches = new Batches(tx, "", Progress.NONE);
		List<Change> gone = StoredStatements.of(batches, Set.of(ID))
			.values()
			.stream()
			.map((each) -> new Change(Union.of(each, (conflict) -> {
			}), null))
			.toList();
		new Reconciliation(gone, new Nodes(Sokord::of)).write(batches);
		tx.run("CREATE (:Redaktion {id: $id, varfor: 'pekar ut', tid: datetime('2025-01-01T12:00:00Z')})",
				Map.of("id", ID))
			.consume();
		tx.run("MATCH (a:Andring {faktum: $id, slag: 'UPSERT'}) "
				+ "SET a.slag = 'REDACT', a.innehall = null, a.hash = null, a.dokument = null", Map.of("id", ID))
			.consume();
		ChangeLog log = new ChangeLog(batches, lock.utgava() + 1, lock.nr());
		log.redacted(Set.of(ID));
		tx.run(CypherText.write("version"), log.edition("")).consume();
	}

	/** All that any node says with the word of the id in it. */
	private List<Object> withWord() {
		return ask("""
				MATCH (n) UNWIND keys(n) AS key UNWIND ([] + n[key]) AS value
				WITH n, key, toStringOrNull(value) AS text
				WHERE text CONTAINS 'hemligt'
				RETURN labels(n)[0] + '.' + key + ': ' + text""");
	}

	private void begin() {
		new Ingest(writer(), Progress.NONE, () -> this.heard.add("before"), null).begin();
	}

	@Test
	void theNextStartHidesTheirIdsAndTakesAlongWhatIsMadeOfThem() {
		begin();
		assertThat(withWord()).isEmpty();
		assertThat(this.heard).containsExactly("before");
		assertThat(ask("MATCH (r:Redaktion) RETURN r.id + ' ' + r.varfor + ' ' + toString(r.tid) ORDER BY r.id"))
			.contains(RedactedId.of(ID) + " pekar ut 2025-01-01T12:00:00Z",
					RedactedId.of(NEVER_THERE) + " då 2025-01-01T12:00:00Z")
			.anyMatch((each) -> each.toString().startsWith(RedactedId.of(FOLLOW_UP) + " pekar ut "));
		assertThat(ask("MATCH (n:Uppdrag) RETURN n.id")).containsExactly("uppdrag/2999/2022/annat");
		assertThat(ask("MATCH (n:Uppfoljning) RETURN n.id")).containsExactly("uppfoljning/2999/2022/annat/2022-t3");
	}

	@Test
	void whoFollowsTheLogHearsOfThem() {
		Object before = ask("MATCH (a:Andring) RETURN max(a.nr)").getFirst();
		begin();
		assertThat(ask("MATCH (a:Andring {slag: 'REDACT'}) WHERE a.nr > $p[0] RETURN a.faktum", before))
			.containsExactlyInAnyOrder(RedactedId.of(ID), RedactedId.of(FOLLOW_UP));
		assertThat(Soundness.of(driver()).faults()).isEmpty();
	}

	@Test
	void whatPackagesStateOfThemIsStillNotLoadedAndNothingIsDoneTwice() {
		begin();
		List<Object> editions = ask("MATCH (u:Utgava) RETURN u.nummer");
		begin();
		assertThat(this.heard).hasSize(1);
		assertThat(ask("MATCH (u:Utgava) RETURN u.nummer")).isEqualTo(editions);
		writer().load(List.of(packages().read("a", facts().uppdrag("nytt"))), Progress.NONE);
		assertThat(withWord()).isEmpty();
	}

}
