package se.uppdragsgrafen.extract.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.fact.Ekonomirad.Niva;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/** Whose sums they are: a unit, a group of units, a part of one, a nämnd, or all. */
final class MoneyLine {

	private final String name;

	private final MoneyHead head;

	private final SequencedMap<MoneyCell.Key, MoneyCell> cells = new LinkedHashMap<>();

	/** The lines that name it. */
	private final SequencedSet<Span> named = new TreeSet<>();

	private Niva niva;

	private boolean total;

	private @Nullable MoneyLine parent;

	private String namnd = "";

	private boolean all;

	private boolean earlier;

	MoneyLine(Niva niva, String name, MoneyHead head) {
		this.niva = niva;
		this.name = name;
		this.head = head;
	}

	/** The sum of all others. */
	static MoneyLine total(String name, MoneyHead head) {
		MoneyLine line = new MoneyLine(Niva.NAMND, name, head);
		line.total = true;
		return line;
	}

	MoneyLine in(@Nullable MoneyLine whole) {
		this.parent = whole;
		return this;
	}

	MoneyLine of(String nameOfNamnd) {
		this.namnd = nameOfNamnd;
		return this;
	}

	MoneyLine from(Span at) {
		this.named.add(at);
		return this;
	}

	void put(MoneyCell.Key key, MoneyCell cell) {
		this.cells.putIfAbsent(key, cell);
	}

	/** The sums of a column are of something else than its head says. */
	void rename(Measure from, Measure to) {
		SequencedMap<MoneyCell.Key, MoneyCell> renamed = new LinkedHashMap<>();
		this.cells.forEach((key, cell) -> renamed.put((key.measure() == from) ? key.of(to) : key, cell));
		this.cells.clear();
		this.cells.putAll(renamed);
	}

	/** It is no unit but a whole nämnd. */
	void whole(String nameOfNamnd) {
		this.niva = Niva.NAMND;
		this.namnd = nameOfNamnd;
	}

	/** It is a forecast made before that of the table. */
	MoneyLine before() {
		this.earlier = true;
		return this;
	}

	/** Whether it is an earlier forecast. */
	boolean earlier() {
		return this.earlier;
	}

	/** It is the sum of several nämnder. */
	void overAll() {
		this.all = true;
	}

	/** Whether it is the sum of several nämnder, and no fact of any. */
	boolean all() {
		return this.all;
	}

	/** As printed, without a mark of a footnote. */
	String name() {
		return this.name;
	}

	MoneyHead head() {
		return this.head;
	}

	Niva niva() {
		return this.niva;
	}

	boolean total() {
		return this.total;
	}

	/** What it is part of, where the table says it. */
	@Nullable MoneyLine parent() {
		return this.parent;
	}

	/** The nämnd that the table names; empty where it names none. */
	String namnd() {
		return this.namnd;
	}

	SequencedSet<Span> named() {
		return this.named;
	}

	/** Its sums, in the order of the columns. */
	Map<MoneyCell.Key, MoneyCell> cells() {
		return this.cells;
	}

	@Nullable MoneyCell cell(MoneyCell.Key key) {
		return this.cells.get(key);
	}

	/** Whether it counts once in the total. */
	boolean direct() {
		return !this.total && this.niva != Niva.VARAV && !this.cells.isEmpty()
				&& (this.parent == null || this.parent.cells.isEmpty());
	}

	List<String> periods() {
		return this.cells.keySet().stream().map(MoneyCell.Key::period).distinct().toList();
	}

	/** The sums of one period and kind. */
	List<MoneyCell> cells(String period, Slag slag) {
		return this.cells.entrySet()
			.stream()
			.filter((each) -> each.getKey().period().equals(period) && each.getKey().slag() == slag)
			.map(Map.Entry::getValue)
			.toList();
	}

	@Override
	public String toString() {
		return this.niva + " " + this.name + this.cells;
	}

}
