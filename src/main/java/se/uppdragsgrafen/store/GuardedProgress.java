package se.uppdragsgrafen.store;

import se.uppdragsgrafen.graph.Progress;

/**
 * Hears how far a load has come for another, and ends it before it fills the disk: while
 * what it asks room for is still in memory.
 */
final class GuardedProgress implements Progress {

	/**
	 * Bytes of the store and its log together, twice what a step of a load takes on
	 * average.
	 */
	private static final long OF_A_STEP = 2048;

	private final Room room;

	private final Progress to;

	private String paket = "";

	private long committed;

	GuardedProgress(Room room, Progress to) {
		this.room = room;
		this.to = to;
	}

	@Override
	public void at(String paket, long done, long total) {
		this.room.require((total - (paket.equals(this.paket) ? this.committed : 0)) * OF_A_STEP);
		this.to.at(paket, done, total);
	}

	@Override
	public void committed(String paket, long done) {
		this.paket = paket;
		this.committed = done;
		this.to.committed(paket, done);
	}

}
