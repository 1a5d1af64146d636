package se.uppdragsgrafen.graph.backup;

import java.util.Arrays;

/** What a database calls nodes, by the order that they were made in. */
final class NodeIds {

	private String beginning = "";

	private long[] numbers = new long[1024];

	private int size;

	void add(String id) {
		if (this.size == 0) {
			this.beginning = ElementId.beginning(id);
		}
		if (this.size == this.numbers.length) {
			this.numbers = Arrays.copyOf(this.numbers, 2 * this.size);
		}
		this.numbers[this.size++] = ElementId.number(id);
	}

	String get(int place) {
		if (place >= this.size) {
			throw new IllegalStateException("There is no node " + place);
		}
		return this.beginning + this.numbers[place];
	}

}
