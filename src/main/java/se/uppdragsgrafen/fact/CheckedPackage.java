package se.uppdragsgrafen.fact;

import java.util.List;
import java.util.function.Supplier;

/** A data package that was found to be right, and is read again when it is needed. */
public final class CheckedPackage implements Loadable {

	private final String name;

	private final String folder;

	private final String hash;

	private final int[] ids;

	private final List<Kopplingsbeslut> beslut;

	private final Supplier<DataPackage> again;

	/**
	 * @param read the package, which is not kept
	 * @param again reads it again; throws where it is another by then
	 */
	public CheckedPackage(DataPackage read, Supplier<DataPackage> again) {
		this.name = read.name();
		this.folder = read.folder();
		this.hash = read.hash();
		this.ids = read.ids();
		this.beslut = read.beslut();
		this.again = again;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public String folder() {
		return this.folder;
	}

	@Override
	public String hash() {
		return this.hash;
	}

	@Override
	public int[] ids() {
		return this.ids.clone();
	}

	@Override
	public List<Kopplingsbeslut> beslut() {
		return this.beslut;
	}

	@Override
	public DataPackage content() {
		return this.again.get();
	}

}
