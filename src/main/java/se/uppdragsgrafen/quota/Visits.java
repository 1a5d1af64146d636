package se.uppdragsgrafen.quota;

import java.net.InetAddress;
import java.util.Optional;

/** Where clients come in. */
public final class Visits {

	private final Optional<Points> points;

	private final Turns light;

	private final Turns heavy;

	private final long heavyFrom;

	/**
	 * A place for clients.
	 * @param points of each; empty where all have as many as they want
	 * @param light turns of those that ask for little
	 * @param heavy turns of those that ask for much, who would else stand in their way
	 * @param heavyFrom the points from which on something is heavy
	 */
	Visits(Optional<Points> points, Turns light, Turns heavy, long heavyFrom) {
		this.points = points;
		this.light = light;
		this.heavy = heavy;
		this.heavyFrom = heavyFrom;
	}

	/** A visit from that address. */
	public Visit from(InetAddress address) {
		return new Visit(Client.at(address), this);
	}

	Optional<Points> points() {
		return this.points;
	}

	Turns turns(long cost) {
		return (cost >= this.heavyFrom) ? this.heavy : this.light;
	}

}
