package se.uppdragsgrafen.graph;

import java.util.List;

/** Some packages of a load could not be written; the others were. */
public final class LoadFailure extends RuntimeException {

	private final transient List<PackageReport> written;

	private final transient List<FailedPackage> failed;

	LoadFailure(List<PackageReport> written, List<FailedPackage> failed, RuntimeException cause) {
		super(cause);
		this.written = List.copyOf(written);
		this.failed = List.copyOf(failed);
	}

	/** What became of those that were written. */
	public List<PackageReport> written() {
		return this.written;
	}

	/** Those that were not, at least one. */
	public List<FailedPackage> failed() {
		return this.failed;
	}

}
