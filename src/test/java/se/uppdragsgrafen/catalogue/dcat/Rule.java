package se.uppdragsgrafen.catalogue.dcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * What the profile says of one property of one class.
 *
 * @param type the class
 * @param name the property, with its prefix
 * @param level M mandatory, R recommended, O optional, X forbidden here
 * @param most how many there may be
 * @param kind text (in Swedish and English), words (each in some language), plain, iri,
 * time (date, dateTime or gYear), or a datatype of XML Schema
 * @param values what a value must match
 */
record Rule(String type, String name, char level, int most, String kind, String values) {

	private static final int ANY = Integer.MAX_VALUE;

	private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

	private static final Map<String, String> PREFIXES = Map.of("dcat", "http://www.w3.org/ns/dcat#", "dcterms",
			"http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/", "vcard",
			"http://www.w3.org/2006/vcard/ns#", "dcatap", "http://data.europa.eu/r5r/", "adms",
			"http://www.w3.org/ns/adms#", "spdx", "http://spdx.org/rdf/terms#", "org", "http://www.w3.org/ns/org#",
			"rdfs", "http://www.w3.org/2000/01/rdf-schema#");

	static final List<Rule> ALL = read(
			"""
					dcat:Catalog dcterms:title M * text
					dcat:Catalog dcterms:description M * text
					dcat:Catalog dcterms:publisher M 1 iri
					dcat:Catalog dcterms:license M 1 iri http://creativecommons.org/publicdomain/zero/1.0/
					dcat:Catalog dcat:dataset M * iri
					dcat:Catalog dcterms:issued R 1 time
					dcat:Catalog dcterms:modified R 1 time
					dcat:Catalog dcterms:language R * iri AUTHORITY/language/[A-Z]{3}
					dcat:Catalog foaf:homepage R 1 iri
					dcat:Catalog dcterms:spatial R * iri
					dcat:Catalog dcat:themeTaxonomy R 1 iri AUTHORITY/data-theme
					dcat:Catalog dcat:service O * iri
					dcat:Catalog dcat:record X 0 iri
					foaf:Agent foaf:name M * text
					foaf:Agent dcterms:type M 1 iri http://purl.org/adms/publishertype/[A-Za-z-]+
					foaf:Agent dcterms:description R * text
					foaf:Agent dcterms:identifier R * plain \\d{10}
					vcard:Organization vcard:fn M 1 plain
					vcard:Organization vcard:hasEmail M * iri mailto:.+@.+
					vcard:Organization vcard:hasTelephone O * iri
					vcard:Organization vcard:hasAddress O * iri
					vcard:Organization vcard:hasURL O * iri
					dcat:Dataset dcterms:title M * text
					dcat:Dataset dcterms:description M * text
					dcat:Dataset dcterms:publisher M 1 iri
					dcat:Dataset dcat:contactPoint R * iri
					dcat:Dataset dcat:keyword R * words
					dcat:Dataset dcat:theme R * iri AUTHORITY/data-theme/(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|SOCI|REGI|TECH|TRAN)
					dcat:Dataset dcterms:issued R 1 time
					dcat:Dataset dcterms:conformsTo R * iri
					dcat:Dataset dcterms:spatial R * iri
					dcat:Dataset dcterms:temporal R * iri
					dcat:Dataset dcterms:accessRights R 1 iri AUTHORITY/access-right/(PUBLIC|RESTRICTED|NON_PUBLIC)
					dcat:Dataset dcat:distribution O * iri
					dcat:Dataset dcterms:modified O 1 time
					dcat:Dataset dcterms:accrualPeriodicity O 1 iri AUTHORITY/frequency/[A-Z_0-9]+
					dcat:Dataset dcat:version O 1 plain
					dcat:Dataset adms:versionNotes O * text
					dcat:Dataset dcterms:language O * iri AUTHORITY/language/[A-Z]{3}
					dcat:Dataset dcterms:identifier O * plain
					dcat:Dataset dcterms:provenance O * iri
					dcat:Dataset dcterms:source O * iri
					dcat:Dataset dcat:landingPage O * iri
					dcat:Dataset foaf:page O * iri
					dcat:Dataset dcatap:hvdCategory X 0 iri
					dcat:Dataset dcatap:applicableLegislation X 0 iri
					dcat:Distribution dcat:accessURL M 1 iri
					dcat:Distribution dcterms:format M 1 plain [a-z]+/[a-z0-9.+-]+
					dcat:Distribution dcterms:description R * text
					dcat:Distribution dcterms:license R 1 iri http://creativecommons.org/publicdomain/zero/1.0/
					dcat:Distribution dcatap:availability R 1 iri AUTHORITY/planned-availability/(TEMPORARY|EXPERIMENTAL|AVAILABLE|STABLE)
					dcat:Distribution dcterms:title O * text
					dcat:Distribution dcat:accessService O * iri
					dcat:Distribution dcat:downloadURL O 1 iri
					dcat:Distribution dcat:byteSize O 1 nonNegativeInteger
					dcat:Distribution spdx:checksum O 1 iri
					dcat:Distribution dcterms:issued O 1 time
					dcat:Distribution dcterms:modified O 1 time
					dcat:Distribution dcterms:conformsTo O * iri
					dcat:Distribution foaf:page O * iri
					dcat:Distribution adms:status O 1 iri AUTHORITY/distribution-status/(COMPLETED|DEPRECATED|DEVELOP|WITHDRAWN)
					dcat:Distribution dcterms:language O * iri AUTHORITY/language/[A-Z]{3}
					dcat:DataService dcterms:title M * text
					dcat:DataService dcat:endpointURL M * iri
					dcat:DataService dcterms:format M 1 plain [a-z]+/[a-z0-9.+-]+
					dcat:DataService dcat:endpointDescription R * iri
					dcat:DataService dcat:contactPoint R * iri
					dcat:DataService dcat:keyword R * words
					dcat:DataService dcterms:accessRights R 1 iri AUTHORITY/access-right/(PUBLIC|RESTRICTED|NON_PUBLIC)
					dcat:DataService dcterms:description O * text
					dcat:DataService dcterms:publisher O * iri
					dcat:DataService dcterms:license O 1 iri http://creativecommons.org/publicdomain/zero/1.0/
					dcat:DataService dcterms:conformsTo O * iri
					dcat:DataService dcat:servesDataset O * iri
					dcat:DataService foaf:page O * iri
					dcat:DataService dcat:landingPage O * iri
					dcat:DataService dcat:theme O * iri AUTHORITY/data-theme/[A-Z]{4}
					dcterms:PeriodOfTime dcat:startDate R 1 time
					dcterms:PeriodOfTime dcat:endDate O 1 time
					dcterms:ProvenanceStatement dcterms:description M * text
					dcterms:Location rdfs:label O * text
					dcterms:Location dcterms:identifier O * plain
					spdx:Checksum spdx:checksumValue M 1 hexBinary [0-9a-f]{40}
					spdx:Checksum spdx:algorithm M 1 iri http://spdx.org/rdf/terms#checksumAlgorithm_sha1
					""");

	private static List<Rule> read(String lines) {
		return lines.lines().map((line) -> line.split(" ", 6)).map(Rule::of).toList();
	}

	private static Rule of(String... cells) {
		String values = (cells.length > 5) ? cells[5] : ".+";
		return new Rule(cells[0], cells[1], cells[2].charAt(0), cells[3].equals("*") ? ANY : Integer.parseInt(cells[3]),
				cells[4], values.replace("AUTHORITY", "http://publications.europa.eu/resource/authority"));
	}

	/** Those of a class. */
	static List<Rule> of(String type) {
		return ALL.stream().filter((rule) -> rule.type.equals(type)).toList();
	}

	static String iri(String name) {
		String[] parts = name.split(":", 2);
		return PREFIXES.getOrDefault(parts[0], "") + parts[1];
	}

	Property property() {
		return ResourceFactory.createProperty(iri(this.name));
	}

	/** Whether a thing of the class must or should have it. */
	boolean expected() {
		return this.level == 'M' || this.level == 'R';
	}

	/** What is wrong with it where it is said of a thing. */
	List<String> faults(Resource thing) {
		List<String> faults = new ArrayList<>();
		List<RDFNode> all = thing.listProperties(property()).toList().stream().map((each) -> each.getObject()).toList();
		if (all.isEmpty() && expected()) {
			faults.add(fault(thing, "is missing"));
		}
		if (!this.kind.equals("text") && all.size() > this.most) {
			faults.add(fault(thing, "is there " + all.size() + " times"));
		}
		all.stream().filter((value) -> !fits(value)).forEach((value) -> faults.add(fault(thing, "is " + value)));
		if (!all.isEmpty() && this.kind.equals("text")
				&& !Stream.of("sv", "en").allMatch((language) -> in(language, all) == 1)) {
			faults.add(fault(thing, "is not once in Swedish and once in English"));
		}
		return faults;
	}

	private static long in(String language, List<RDFNode> all) {
		return all.stream()
			.filter((each) -> each.isLiteral() && each.asLiteral().getLanguage().equals(language))
			.count();
	}

	private boolean fits(RDFNode value) {
		if (this.kind.equals("iri")) {
			return value.isURIResource() && value.asResource().getURI().matches(this.values);
		}
		if (!value.isLiteral() || !value.asLiteral().getLexicalForm().matches(this.values)) {
			return false;
		}
		String datatype = value.asLiteral().getDatatypeURI();
		return switch (this.kind) {
			case "text", "words" -> !value.asLiteral().getLanguage().isEmpty();
			case "plain" -> datatype.equals(XSD + "string");
			case "time" -> Stream.of("date", "dateTime", "gYear").anyMatch((each) -> datatype.equals(XSD + each))
					&& value.asLiteral().getDatatype().isValid(value.asLiteral().getLexicalForm());
			default -> datatype.equals(XSD + this.kind);
		};
	}

	private String fault(Resource thing, String what) {
		return "%s of %s %s".formatted(this.name, thing, what);
	}

}
