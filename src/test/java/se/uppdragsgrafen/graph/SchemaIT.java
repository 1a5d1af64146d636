package se.uppdragsgrafen.graph;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.schema.AllIndexProviderDescriptors;
import org.neo4j.internal.schema.IndexPrototype;
import org.neo4j.internal.schema.SchemaDescriptors;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;

import se.uppdragsgrafen.ScratchNeo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an interrupted making of constraints and indexes left is made good. */
class SchemaIT {

	@BeforeEach
	void empty() {
		ScratchNeo4j.clear();
	}

	@AfterEach
	void whole() {
		ScratchNeo4j.clear();
		install();
		assertThat(faults()).isEmpty();
	}

	@Test
	void theIndexOfAConstraintThatWasNeverMadeIsMadeAnewWithIt() throws KernelException {
		run("DROP CONSTRAINT namnd_id");
		run("DROP CONSTRAINT kommun_id");
		run("DROP INDEX kommun_namn");
		orphan("namnd_id", "Namnd", "id");
		assertThat(faults()).contains("Villkoret namnd_id saknas.", "Villkoret kommun_id saknas.",
				"Indexet kommun_namn saknas.");
		install();
		assertThat(faults()).isEmpty();
		run("CREATE (:Namnd {id: 'one'})");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> run("CREATE (:Namnd {id: 'one'})"));
	}

	@Test
	void anIndexThatFailedIsMadeAnew() {
		run("DROP INDEX kommun_namn");
		// No index holds a value of that size.
		run("CREATE (:Kommun {id: 'large', namn: reduce(s = 'x', i IN range(1, 15) | s + s + 'x')})");
		assertThatExceptionOfType(UnusableIndexes.class).isThrownBy(SchemaIT::install)
			.withMessageContaining("Indexet kommun_namn går inte att använda (FAILED).");
		run("MATCH (k:Kommun) DELETE k");
		install();
		assertThat(faults()).isEmpty();
	}

	/** As it is while Neo4j makes the constraint. */
	private static void orphan(String name, String label, String property) throws KernelException {
		try (Transaction tx = ScratchNeo4j.database().beginTx()) {
			KernelTransaction kernel = ((InternalTransaction) tx).kernelTransaction();
			kernel.indexUniqueCreate(IndexPrototype.uniqueForSchema(
					SchemaDescriptors.forLabel(kernel.tokenWrite().labelGetOrCreateForName(label),
							kernel.tokenWrite().propertyKeyGetOrCreateForName(property)),
					AllIndexProviderDescriptors.RANGE_DESCRIPTOR)
				.withName(name));
			tx.commit();
		}
	}

	private static void install() {
		try (Session session = ScratchNeo4j.driver().session()) {
			Schema.install(session, Progress.NONE);
		}
	}

	private static List<String> faults() {
		try (Session session = ScratchNeo4j.driver().session()) {
			return Schema.faults(session);
		}
	}

	private static void run(String statement) {
		ScratchNeo4j.database().executeTransactionally(statement);
	}

}
