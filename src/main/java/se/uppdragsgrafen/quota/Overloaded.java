package se.uppdragsgrafen.quota;

import java.time.Duration;

/** All clients together ask more than can be answered. */
public final class Overloaded extends NotNow {

	Overloaded(Duration wait) {
		super("Too many wait", wait);
	}

}
