package se.uppdragsgrafen.query;

import java.time.Duration;

import se.uppdragsgrafen.TestNeo4j;

class DriverReaderTest extends GraphReaderTest {

	@Override
	GraphReader reader(Duration limit) {
		return new DriverReader(TestNeo4j::driver, limit);
	}

}
