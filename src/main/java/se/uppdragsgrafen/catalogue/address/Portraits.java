package se.uppdragsgrafen.catalogue.address;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import se.uppdragsgrafen.catalogue.address.Portrait.Alternate;
import se.uppdragsgrafen.catalogue.address.Portrait.Evidence;
import se.uppdragsgrafen.catalogue.address.Portrait.Field;
import se.uppdragsgrafen.catalogue.address.Portrait.Value;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.query.andringar.FateReader;

/** Reads what a page of a fact shows: also what the things are called that it names. */
final class Portraits {

	private static final String ID = "id";

	private static final String SOURCES = "kallor";

	private static final String DOCUMENT = "dokument";

	private final FateReader reader;

	private final Addresses addresses;

	Portraits(FateReader reader, Addresses addresses) {
		this.reader = reader;
		this.addresses = addresses;
	}

	Portrait of(Subject subject) {
		Map<String, Subject> named = read(references(subject));
		List<Subject> places = subject.texts(SOURCES).stream().map(named::get).filter(Objects::nonNull).toList();
		Set<String> documents = new LinkedHashSet<>();
		places.forEach((each) -> documents.addAll(each.texts(DOCUMENT)));
		Map<String, Subject> sources = read(documents);
		return new Portrait(subject.id(), this.addresses.uri(subject.id()), subject.type().label(),
				title(subject, named), subject.change().utgava(), subject.change().tid(), fields(subject, named),
				places.stream().map((each) -> evidence(each, sources)).toList(), formats(subject.id()));
	}

	/** What has no title of its own is called after what it is of. */
	private static String title(Subject subject, Map<String, Subject> named) {
		return subject.name()
			.or(() -> references(subject).stream()
				.map(named::get)
				.filter(Objects::nonNull)
				.flatMap((each) -> each.name().stream())
				.findFirst()
				.flatMap((name) -> subject.marks().map((marks) -> name + " · " + marks)))
			.orElseGet(subject::title);
	}

	private Map<String, Subject> read(Set<String> ids) {
		Map<String, Subject> read = new LinkedHashMap<>();
		this.reader.facts(ids).forEach((id, change) -> read.put(id, Subject.of(change)));
		return read;
	}

	private static Set<String> references(Subject subject) {
		Set<String> ids = new LinkedHashSet<>();
		subject.type()
			.columns()
			.stream()
			.filter((column) -> column.kind() == Column.Kind.REFERENCE)
			.forEach((column) -> ids.addAll(subject.texts(column.name())));
		return ids;
	}

	private static List<Field> fields(Subject subject, Map<String, Subject> named) {
		List<Field> fields = new ArrayList<>();
		for (Column column : subject.type().columns()) {
			List<Value> values = subject.texts(column.name())
				.stream()
				.map((text) -> value(column, text, named))
				.toList();
			if (!values.isEmpty() && !column.name().equals(ID) && !column.name().equals(SOURCES)) {
				fields.add(new Field(column.name(), values));
			}
		}
		return fields;
	}

	private static Value value(Column column, String text, Map<String, Subject> named) {
		return switch (column.kind()) {
			case REFERENCE -> value(text, named);
			case INTEGER, LONG, DECIMAL -> new Value(new BigDecimal(text), null);
			default -> new Value(text, null);
		};
	}

	private static Value value(String id, Map<String, Subject> named) {
		Subject subject = named.get(id);
		return new Value((subject != null) ? subject.title() : id, id);
	}

	private static Evidence evidence(Subject place, Map<String, Subject> sources) {
		String id = String.valueOf(place.text(DOCUMENT));
		Subject document = sources.get(id);
		return new Evidence(place.id(), value(id, sources), (document != null) ? document.text("url") : null,
				place.text("sida"), String.valueOf(place.text("franRad")), String.valueOf(place.text("tillRad")),
				place.text("citat"));
	}

	private static List<Alternate> formats(String id) {
		return Format.ALL.stream()
			.filter((format) -> format != Format.HTML)
			.map((format) -> new Alternate(Addresses.of(id, format), format.type().toString()))
			.toList();
	}

}
