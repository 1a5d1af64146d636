package se.uppdragsgrafen.page;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.catalogue.Bundled;

/** The doors of the bundled facts, whose pages get made answers. */
final class Made {

	static final MadeAnswers ANSWERS = MadeAnswers.full();

	static final GivenDoors FULL = GivenDoors.of(Bundled.graph(), ANSWERS);

	/** With as little as there may be. */
	static final GivenDoors SPARSE = GivenDoors.of(Bundled.graph(), MadeAnswers.sparse());

	private Made() {
	}

}
