package se.uppdragsgrafen.catalogue.dcat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/**
 * DCAT-AP-SE 3.0.1 as far as a catalogue of data sets with files and services goes: its
 * properties with cardinalities and values as its form has them, and the rules of
 * harvesting. What is recommended counts as missing too.
 */
final class Profile {

	private static final String DCAT = "http://www.w3.org/ns/dcat#";

	private static final Set<String> DESCRIBED = Set.of("dcterms:publisher", "dcat:contactPoint", "dcat:dataset",
			"dcat:distribution", "dcat:service", "dcat:accessService", "dcat:servesDataset", "dcterms:temporal",
			"dcterms:provenance", "spdx:checksum");

	private Profile() {
	}

	/** What is wrong with a catalogue; nothing where it is valid. */
	static List<String> faults(Model catalogue) {
		List<String> faults = new ArrayList<>();
		for (String type : types()) {
			for (Resource thing : all(catalogue, type)) {
				Rule.of(type).forEach((rule) -> faults.addAll(rule.faults(thing)));
				unknown(type, thing, faults);
			}
		}
		if (all(catalogue, "dcat:Catalog").size() != 1) {
			faults.add("not one dcat:Catalog");
		}
		catalogue.listStatements().forEach((statement) -> anywhere(statement, faults));
		return faults;
	}

	/** The classes that have rules. */
	static Set<String> types() {
		return Rule.ALL.stream().map(Rule::type).collect(Collectors.toCollection(TreeSet::new));
	}

	static List<Resource> all(Model catalogue, String type) {
		return catalogue.listSubjectsWithProperty(RDF.type, catalogue.createResource(Rule.iri(type))).toList();
	}

	private static void unknown(String type, Resource thing, List<String> faults) {
		Set<String> known = Rule.of(type).stream().map((rule) -> rule.property().getURI()).collect(Collectors.toSet());
		thing.listProperties()
			.filterDrop((each) -> each.getPredicate().equals(RDF.type))
			.filterDrop((each) -> known.contains(each.getPredicate().getURI()))
			.forEach((each) -> faults.add("%s of %s is not in the profile".formatted(each.getPredicate(), type)));
	}

	private static void anywhere(Statement statement, List<String> faults) {
		if (statement.getSubject().isAnon() || statement.getObject().isAnon()) {
			faults.add("blank node: " + statement);
			return;
		}
		address(statement.getSubject(), faults);
		if (statement.getObject().isURIResource()) {
			address(statement.getObject(), faults);
		}
		if (statement.getPredicate().equals(RDF.type)
				&& statement.getResource().getURI().equals(DCAT + "CatalogRecord")) {
			faults.add("dcat:CatalogRecord is forbidden");
		}
		boolean describes = DESCRIBED.stream().map(Rule::iri).anyMatch(statement.getPredicate().getURI()::equals);
		if (describes && !statement.getResource().hasProperty(RDF.type)) {
			faults.add("not described: " + statement.getObject());
		}
	}

	private static void address(RDFNode node, List<String> faults) {
		URI iri = URI.create(node.asResource().getURI());
		boolean absolute = iri.isAbsolute() && (iri.getHost() != null || "mailto".equals(iri.getScheme()));
		if (!absolute) {
			faults.add("not an absolute IRI: " + node);
		}
	}

}
