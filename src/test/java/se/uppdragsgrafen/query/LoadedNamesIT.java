package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** What things of the loaded data set are called. */
class LoadedNamesIT extends DatabaseTest {

	private final GraphReader reader = new DriverReader(ScratchNeo4j::driver, Duration.ofMinutes(1));

	private final Editions editions = new Editions(this.reader);

	private final LoadedNames names = new LoadedNames(this.reader, this.editions);

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	private void load(SampleFacts facts) {
		writer().load(List.of(packages().read("a", facts)), Progress.NONE);
		this.editions.look();
	}

	@Test
	void aKommunIsKnownByCodeNameAndId() {
		load(new SampleFacts("a"));
		assertThat(this.names.of("Kommun")).containsOnlyKeys("2999", "provstad", "kommun/2999")
			.containsValue(new KnownNames.Known("2999", "Provstad"));
	}

	@Test
	void othersAreKnownByTheNamesTheyAreFoundBy() {
		load(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc"));
		assertThat(this.names.of("Namnd")).containsOnlyKeys("namnd/2999/sn", "nämnd sn", "sn", "soc")
			.containsEntry("soc", new KnownNames.Known("soc", "Nämnd sn"));
		assertThat(this.names.of("Avtal")).isEmpty();
	}

	@Test
	void anotherEditionHasItsOwn() {
		load(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND));
		assertThat(this.names.of("Namnd")).containsKey("nämnd sn");
		load(new SampleFacts("a").namnd("kn", Namnd.Typ.NAMND));
		assertThat(this.names.of("Namnd")).containsKey("nämnd kn").doesNotContainKey("nämnd sn");
	}

}
