package se.uppdragsgrafen.quota;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * One request of a client: what it costs, and its turn. It belongs to the thread that
 * answers. What the server asks for itself is nobody's visit, pays nothing and waits for
 * nobody.
 */
public final class Visit {

	private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

	/** Points that each costs, however little it asks: it is taken in and answered. */
	public static final long LEAST = 20;

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final Client client;

	private final Visits visits;

	private long cost;

	private @Nullable Turns turn;

	private @Nullable NotNow refused;

	Visit(Client client, Visits visits) {
		this.client = client;
		this.visits = visits;
	}

	/** The visit that this thread answers. */
	public static Optional<Visit> current() {
		return Optional.ofNullable(CURRENT.get());
	}

	/** From here on this thread answers it. */
	public void begin() {
		CURRENT.set(this);
	}

	/** It is answered. */
	public void end() {
		CURRENT.remove();
		endTurn();
	}

	/**
	 * Pays for what is going to be done.
	 * @throws NotNow where the client has too few points left, and not at once
	 */
	public void pay(long points) {
		try {
			this.visits.points().ifPresent(all -> all.take(this.client, points));
			this.cost += points;
		}
		catch (NotNow ex) {
			pause();
			throw refused(ex);
		}
	}

	/**
	 * Pays what is not paid yet of what all of it costs, however often it is asked.
	 * @throws NotNow as for {@link #pay}
	 */
	public void payUpTo(long points) {
		pay(Math.max(0, points - this.cost));
	}

	/**
	 * Who is refused and asks on without pause would keep the server busy with refusals.
	 */
	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Waits for a turn at the database, unless it has one; it keeps it until it ends it.
	 * @throws NotNow where no turn comes in time, or none came before
	 */
	public void takeTurn() {
		if (this.turn != null) {
			return;
		}
		if (this.refused != null) {
			throw this.refused;
		}
		Turns turns = this.visits.turns(this.cost);
		try {
			turns.take(this.client);
			this.turn = turns;
		}
		catch (NotNow ex) {
			throw refused(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw refused(new Overloaded(Duration.ofSeconds(1)));
		}
	}

	/** Lets others: all that the database has to say is said. */
	public void endTurn() {
		if (this.turn != null) {
			this.turn.giveBack(this.client);
			this.turn = null;
		}
	}

	/** Seconds after which to ask again; empty where nothing was refused. */
	public OptionalLong retryAfter() {
		return (this.refused != null) ? OptionalLong.of(this.refused.seconds()) : OptionalLong.empty();
	}

	/** Where the client stands; empty where nobody counts. */
	public Optional<Standing> standing() {
		return this.visits.points().map(all -> all.of(this.client, this.cost));
	}

	private NotNow refused(NotNow refused) {
		this.refused = refused;
		return refused;
	}

}
