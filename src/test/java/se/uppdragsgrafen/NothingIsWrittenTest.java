package se.uppdragsgrafen;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The bundled data is for all tests, and none may change it. */
class NothingIsWrittenTest {

	@Test
	void aTestThatWritesToTheBundledDataFailsAndChangesNothing() {
		assertThatThrownBy(() -> TestNeo4j.database().executeTransactionally("CREATE (:Kommun {kod: '0000'})"))
			.hasStackTraceContaining("The bundled data is there to be read");
		long written = TestNeo4j.database()
			.executeTransactionally("MATCH (k:Kommun {kod: '0000'}) RETURN k", Map.of(),
					(rows) -> rows.stream().count());
		assertThat(written).isZero();
	}

}
