package se.uppdragsgrafen.fact;

import java.util.List;

/**
 * All that one data package states.
 *
 * @param name the name of the package, unique among packages
 * @param folder the absolute path that it was read from
 * @param hash SHA-256 over the bytes of its CSV files in the order of the vocabulary, in
 * hexadecimal
 * @param facts what it states, table by table, row by row
 * @param beslut what a person decided of links between its assignments and others
 * @param tidigare the ids that facts had before
 */
public record DataPackage(String name, String folder, String hash, List<Stated> facts, List<Kopplingsbeslut> beslut,
		List<TidigareId> tidigare) implements Loadable {

	public DataPackage {
		facts = List.copyOf(facts);
		beslut = List.copyOf(beslut);
		tidigare = List.copyOf(tidigare);
	}

	@Override
	public int[] ids() {
		return this.facts.stream().mapToInt((each) -> each.fact().id().hashCode()).toArray();
	}

	@Override
	public DataPackage content() {
		return this;
	}

}
