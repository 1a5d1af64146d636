package se.uppdragsgrafen.graph;

/** Tells how far all transactions of a large load have come together. */
final class LargeProgress implements Progress {

	/** Nodes, relationships and the log, of an average fact. */
	private static final long STEPS = 5;

	private final String paket;

	private final Progress to;

	private long before;

	private long done;

	private long left;

	LargeProgress(String paket, Progress to) {
		this.paket = paket;
		this.to = to;
	}

	/** So many facts are to be written. */
	void expect(int facts) {
		this.left = facts;
		this.to.committed(this.paket, 0);
	}

	/** A transaction that wrote so many is over. */
	void wrote(int facts) {
		this.before += this.done;
		this.done = 0;
		this.left = Math.max(0, this.left - facts);
		this.to.committed(this.paket, this.before);
	}

	@Override
	public void at(String paket, long done, long total) {
		this.done = done;
		this.to.at(paket, this.before + done, this.before + Math.max(total, this.left * STEPS));
	}

}
