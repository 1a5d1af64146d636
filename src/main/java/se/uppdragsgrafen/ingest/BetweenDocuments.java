package se.uppdragsgrafen.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Format.Form;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Ref;

/** Where one document says of a fact what another does not. */
final class BetweenDocuments {

	private BetweenDocuments() {
	}

	static Motsagelse contradiction(Fact first, Fact second, Column column, Object one, Object other,
			List<Motsagelse> before) {
		String id = "motsagelse/" + rest(first.id()) + "/" + ascii(column.name());
		return new Motsagelse(free(id, before), Motsagelse.Typ.MELLAN_DOKUMENT,
				"Dokumenten anger olika värden i kolumnen %s för %s. Det första gäller.".formatted(column.name(),
						first.id()),
				text(one), text(other), null, vikt(column), kronor(column, one, other), List.of(),
				List.of(new Ref<>(first.id())), kallor(first, second));
	}

	private static Motsagelse.Vikt vikt(Column column) {
		boolean heavy = money(column) || column.name().equals("status") || column.form() == Form.TIDPUNKT;
		return heavy ? Motsagelse.Vikt.HOG : Motsagelse.Typ.MELLAN_DOKUMENT.vikt();
	}

	private static @Nullable Long kronor(Column column, Object one, Object other) {
		return (money(column) && one instanceof Long first && other instanceof Long second) ? Math.abs(first - second)
				: null;
	}

	private static boolean money(Column column) {
		return column.name().endsWith("Kr");
	}

	/** The documents that the evidence is of. */
	static Motsagelse of(Motsagelse contradiction, List<? extends Fact> facts) {
		List<Ref<Dokument>> documents = facts.stream()
			.filter(Belagg.class::isInstance)
			.map(Belagg.class::cast)
			.filter((each) -> contradiction.kallor().contains(new Ref<Belagg>(each.id())))
			.map(Belagg::dokument)
			.distinct()
			.toList();
		return new Motsagelse(contradiction.id(), contradiction.typ(), contradiction.vad(), contradiction.varde1(),
				contradiction.varde2(), contradiction.differens(), contradiction.vikt(), contradiction.differensKr(),
				documents, contradiction.galler(), contradiction.kallor());
	}

	private static List<Ref<Belagg>> kallor(Fact first, Fact second) {
		List<Ref<Belagg>> kallor = new ArrayList<>();
		for (Fact each : List.of(first, second)) {
			if (each instanceof Fact.Sourced sourced) {
				kallor.addAll(sourced.kallor());
			}
		}
		return kallor.stream().distinct().toList();
	}

	private static String free(String id, List<Motsagelse> before) {
		String free = id;
		for (int i = 2; taken(free, before); i++) {
			free = id + "-" + i;
		}
		return free;
	}

	private static boolean taken(String id, List<Motsagelse> before) {
		return before.stream().anyMatch((each) -> each.id().equals(id));
	}

	private static String rest(String id) {
		return id.substring(id.indexOf('/') + 1);
	}

	/** A column's name as part of an id. */
	private static String ascii(String column) {
		return column.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
	}

	private static String text(Object value) {
		return switch (value) {
			case Ref<?>(String id) -> id;
			case BigDecimal decimal -> decimal.toPlainString();
			default -> value.toString();
		};
	}

}
