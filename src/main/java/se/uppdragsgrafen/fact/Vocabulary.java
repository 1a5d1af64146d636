package se.uppdragsgrafen.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All kinds of facts, read once from their records: the one place that knows them
 * generically.
 */
public final class Vocabulary {

	private static final List<FactType> TYPES = Stream
		.of(Kommun.class, Namnd.class, Verksamhet.class, Mal.class, Uppdrag.class, Koppling.class, Uppfoljning.class,
				Styrdokument.class, Samverkanspart.class, Avtal.class, Avtalsvillkor.class, Avtalsexempel.class,
				Budgetkonsekvens.class, Ekonomirad.class, Belopp.class, Indikator.class, Matvarde.class, Kontroll.class,
				Kontrollresultat.class, Sammantrade.class, Arende.class, Beslutspunkt.class, Rekommendation.class,
				Projektplan.class, Aktivitet.class, Dokument.class, Belagg.class, Motsagelse.class)
		.map(FactType::new)
		.toList();

	private static final Map<Class<?>, FactType> BY_RECORD = index(FactType::record);

	private static final Map<String, FactType> BY_TABLE = index(FactType::table);

	private static final Map<String, FactType> BY_LABEL = index(FactType::label);

	private Vocabulary() {
	}

	/** All types, always in the same order. */
	public static List<FactType> types() {
		return TYPES;
	}

	/** The type of a fact. */
	public static FactType of(Fact fact) {
		return of(fact.getClass());
	}

	/** The type of a record. */
	public static FactType of(Class<? extends Fact> record) {
		FactType type = BY_RECORD.get(record);
		if (type == null) {
			throw new IllegalArgumentException(record + " is not in the vocabulary");
		}
		return type;
	}

	/** The type with this table, where there is one. */
	public static Optional<FactType> table(String table) {
		return Optional.ofNullable(BY_TABLE.get(table));
	}

	/** The type with this label, where there is one. */
	public static Optional<FactType> label(String label) {
		return Optional.ofNullable(BY_LABEL.get(label));
	}

	/** The type that an id belongs to, by the table that it begins with. */
	public static Optional<FactType> ofId(String id) {
		return table(id.substring(0, Math.max(0, id.indexOf('/'))));
	}

	private static <K> Map<K, FactType> index(Function<FactType, K> key) {
		return TYPES.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
	}

}
