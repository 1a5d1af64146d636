package se.uppdragsgrafen.catalogue.rdf;

import java.util.Set;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * The tables of figures as cubes, and what their columns are to them: what a figure is
 * about, the figure, and what is said beside it. A figure that no document states is not
 * there: unknown is not zero.
 */
final class Cubes {

	/** What every row has, and is told by. */
	private static final Set<String> DIMENSIONS = Set.of("niva", "benamning", "ar", "period", "slag", "kon",
			"indikator");

	private static final Set<String> MEASURES = Set.of("budgetKr", "prognosKr", "bokslutKr", "avvikelseKr", "varde",
			"maltal");

	private static final String SDMX = "http://purl.org/linked-data/sdmx/2009/dimension#";

	private final Model model;

	private final Terms terms;

	Cubes(Model model, Terms terms) {
		this.model = model;
		this.terms = terms;
	}

	/** Writes all there are. */
	void write() {
		Vocabulary.types().stream().filter(Terms::observation).forEach(this::cube);
		parent("period", "refPeriod");
		parent("kon", "sex");
	}

	private void cube(FactType type) {
		Resource structure = this.model.createResource(this.terms.cube(type) + "-struktur",
				qb("DataStructureDefinition"));
		this.model.createResource(this.terms.cube(type), qb("DataSet"))
			.addProperty(property("structure"), structure)
			.addProperty(RDFS.label, type.label(), Values.SWEDISH);
		type.columns()
			.stream()
			.filter((column) -> Terms.own(type, column))
			.forEach((column) -> component(type, column, structure));
	}

	private void component(FactType type, Column column, Resource structure) {
		String role = role(type, column);
		Resource term = this.model.createResource(this.terms.property(type, column));
		Resource component = this.model.createResource(structure.getURI() + "-" + column.name(),
				qb("ComponentSpecification"));
		component.addProperty(property(role), term);
		term.addProperty(RDF.type, qb(Character.toUpperCase(role.charAt(0)) + role.substring(1) + "Property"));
		structure.addProperty(property("component"), component);
	}

	private static String role(FactType type, Column column) {
		if (MEASURES.contains(column.name())) {
			return "measure";
		}
		boolean owner = type.label().equals("Ekonomirad") && column.name().equals("namnd");
		return (owner || DIMENSIONS.contains(column.name())) ? "dimension" : "attribute";
	}

	private void parent(String column, String dimension) {
		this.model.createResource(this.terms.namespaces().own(column))
			.addProperty(RDFS.subPropertyOf, this.model.createResource(SDMX + dimension));
	}

	private Resource qb(String name) {
		return this.model.createResource(Namespaces.QB + name);
	}

	private Property property(String name) {
		return this.model.createProperty(Namespaces.QB, name);
	}

}
