package se.uppdragsgrafen.catalogue.rdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/**
 * Which term each table and column becomes. What no other vocabulary means exactly is a
 * term of our own, of the column's name: none is left out.
 */
public final class Terms {

	/** The order of what they hold is told, so they become lists. */
	private static final Set<String> ORDERED = Set.of("beslut", "delaktiviteter", "effektmal", "skickasTill",
			"underlag");

	/** Marks and numbers, which are of no language. */
	private static final Set<String> WORDLESS = Set.of("beteckning", "diarienummer", "id", "kod", "nummer");

	private static final Map<String, List<String>> CLASSES = Map.ofEntries(
			Map.entry("Kommun", List.of("org:FormalOrganization", "dcterms:Location")),
			Map.entry("Namnd", List.of("org:OrganizationalUnit")),
			Map.entry("Verksamhet", List.of("org:OrganizationalUnit")),
			Map.entry("Samverkanspart", List.of("org:Organization")),
			Map.entry("Styrdokument", List.of("schema:CreativeWork")),
			Map.entry("Dokument", List.of("foaf:Document", "prov:Entity")), Map.entry("Belagg", List.of("prov:Entity")),
			Map.entry("Projektplan", List.of("prov:Plan")), Map.entry("Sammantrade", List.of("schema:Event")),
			Map.entry("Ekonomirad", List.of("qb:Observation")), Map.entry("Matvarde", List.of("qb:Observation")));

	/** The columns that others have terms for; * is every table. */
	private static final Map<String, String> OTHERS = read("""
			*.id dcterms:identifier
			*.titel dcterms:title
			*.beskrivning dcterms:description
			*.namn skos:prefLabel
			*.alias skos:altLabel
			*.kallor prov:wasDerivedFrom
			Kommun.kod org:identifier
			Namnd.typ org:classification
			Namnd.kommun org:unitOf
			Namnd.overordnad org:subOrganizationOf
			Verksamhet.namnd org:unitOf
			Verksamhet.overordnad org:subOrganizationOf
			Samverkanspart.typ org:classification
			Samverkanspart.medlemmar org:hasMember
			Styrdokument.typ dcterms:type
			Styrdokument.antagen dcterms:dateAccepted
			Styrdokument.ersatter dcterms:replaces
			Avtal.typ dcterms:type
			Avtal.ersatter dcterms:replaces
			Avtalsvillkor.avtal dcterms:isPartOf
			Avtalsvillkor.text schema:text
			Avtalsexempel.avtal dcterms:isPartOf
			Avtalsexempel.nummer schema:position
			Sammantrade.datum schema:startDate
			Sammantrade.plats schema:location
			Sammantrade.namnd schema:organizer
			Arende.rubrik dcterms:title
			Arende.sammantrade dcterms:isPartOf
			Beslutspunkt.arende dcterms:isPartOf
			Beslutspunkt.nummer schema:position
			Beslutspunkt.text schema:text
			Rekommendation.datum dcterms:date
			Rekommendation.text schema:text
			Rekommendation.fran dcterms:creator
			Rekommendation.till schema:recipient
			Projektplan.fran schema:startDate
			Projektplan.till schema:endDate
			Aktivitet.fran schema:startDate
			Aktivitet.till schema:endDate
			Aktivitet.text schema:text
			Aktivitet.projektplan dcterms:isPartOf
			Dokument.url schema:url
			Dokument.typ dcterms:type
			Dokument.publicerad dcterms:issued
			Dokument.kommun dcterms:publisher
			Belagg.dokument prov:wasQuotedFrom
			Belagg.citat prov:value
			""");

	private final Namespaces namespaces;

	/**
	 * Those of a server.
	 * @param base what its addresses begin with
	 */
	public Terms(String base) {
		this.namespaces = new Namespaces(base);
	}

	private static Map<String, String> read(String lines) {
		return lines.lines()
			.map((line) -> line.split(" "))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
	}

	/** The IRI of the property that a column becomes. */
	public String property(FactType type, Column column) {
		return other(type, column).map(this.namespaces::iri)
			.findFirst()
			.orElseGet(() -> this.namespaces.own(column.name()));
	}

	private static Stream<String> other(FactType type, Column column) {
		return Stream.of(type.label(), "*")
			.map((table) -> OTHERS.get(table + "." + column.name()))
			.filter(String.class::isInstance);
	}

	/** Whether the property is one of ours. */
	static boolean own(FactType type, Column column) {
		return other(type, column).findFirst().isEmpty();
	}

	/** The IRI of our class of a table. */
	String type(FactType type) {
		return this.namespaces.own(type.label());
	}

	/** The IRIs of others' classes that it is of too. */
	List<String> otherTypes(FactType type) {
		return CLASSES.getOrDefault(type.label(), List.of()).stream().map(this.namespaces::iri).toList();
	}

	/** The IRI of the list of values that a column may have. */
	String scheme(FactType type, Column column) {
		return this.namespaces.own(schemeName(column));
	}

	/** Its name, which is that of the enum in GraphQL. */
	static String schemeName(Column column) {
		Class<?> values = column.constants().getFirst().getDeclaringClass();
		return values.getDeclaringClass().getSimpleName() + values.getSimpleName();
	}

	/** The IRI of one of those values. */
	String concept(FactType type, Column column, String value) {
		return scheme(type, column) + "-" + value;
	}

	static boolean ordered(Column column) {
		return ORDERED.contains(column.name());
	}

	/** Whether its texts are in words, which are Swedish. */
	static boolean words(Column column) {
		return column.kind() == Column.Kind.TEXT && column.form() == null && !WORDLESS.contains(column.name());
	}

	/** Whether a fact of it is a row of a cube. */
	static boolean observation(FactType type) {
		return CLASSES.getOrDefault(type.label(), List.of()).contains("qb:Observation");
	}

	/** The IRI of the cube that it is a row of. */
	String cube(FactType type) {
		return this.namespaces.own(type.table());
	}

	Namespaces namespaces() {
		return this.namespaces;
	}

}
