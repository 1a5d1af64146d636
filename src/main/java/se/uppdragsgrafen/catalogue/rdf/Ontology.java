package se.uppdragsgrafen.catalogue.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.Message;

/**
 * What our own terms mean: a class for each table, properties, lists of values, and the
 * cubes. The texts are those of the GraphQL schema.
 */
public final class Ontology {

	private static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

	private final Model model = ModelFactory.createDefaultModel();

	private final Terms terms;

	private final Descriptions descriptions;

	private final String base;

	private Ontology(String base, Descriptions descriptions) {
		this.base = base;
		this.terms = new Terms(base);
		this.descriptions = descriptions;
	}

	/**
	 * That of a server.
	 * @param base what its addresses begin with
	 */
	public static Model of(String base, Descriptions descriptions) {
		return new Ontology(base, descriptions).model();
	}

	private Model model() {
		this.model.setNsPrefixes(this.terms.namespaces().byPrefix()).setNsPrefix("owl", OWL.NS);
		header();
		Vocabulary.types().forEach(this::table);
		new Cubes(this.model, this.terms).write();
		return this.model;
	}

	private void header() {
		Resource ontology = this.model.createResource(this.base + "/ns", OWL.Ontology);
		say(ontology, DCTerms.title, new Message("Municipal assignments: terms", "Kommunala uppdrag: termer"));
		say(ontology, DCTerms.description,
				new Message("What no other vocabulary has words for. Columns that others have terms for use those.",
						"Det som inget annat vokabulär har ord för. Kolumner som andra har termer för använder dem."));
		ontology.addProperty(DCTerms.license, this.model.createResource(LICENCE));
		Resource tertial = this.model.createResource(this.terms.namespaces().own("Tertial"), RDFS.Datatype);
		say(tertial, RDFS.comment,
				new Message("A third of a year, such as 2021-T3.", "En tredjedel av ett år, till exempel 2021-T3."));
	}

	private void table(FactType type) {
		Resource table = this.model.createResource(this.terms.type(type), RDFS.Class);
		table.addProperty(RDFS.label, type.label(), Values.SWEDISH);
		say(table, RDFS.comment, this.descriptions.of(type.label()));
		this.terms.otherTypes(type)
			.forEach((other) -> table.addProperty(RDFS.subClassOf, this.model.createResource(other)));
		type.columns().forEach((column) -> column(type, column));
	}

	private void column(FactType type, Column column) {
		if (column.kind() == Column.Kind.ENUM) {
			scheme(type, column);
		}
		if (!Terms.own(type, column)) {
			return;
		}
		Resource property = this.model.createResource(this.terms.property(type, column), RDF.Property);
		boolean thing = column.kind() == Column.Kind.REFERENCE || column.kind() == Column.Kind.ENUM
				|| Terms.ordered(column);
		property.addProperty(RDF.type, thing ? OWL.ObjectProperty : OWL.DatatypeProperty);
		property.addProperty(RDFS.label, column.name(), Values.SWEDISH);
		say(property, RDFS.comment, this.descriptions.of(type.label() + "." + column.name()));
	}

	private void scheme(FactType type, Column column) {
		String name = Terms.schemeName(column);
		Resource scheme = this.model.createResource(this.terms.scheme(type, column), SKOS.ConceptScheme);
		say(scheme, DCTerms.description, this.descriptions.of(name));
		for (Enum<?> each : column.constants()) {
			Resource concept = this.model.createResource(this.terms.concept(type, column, each.name()), SKOS.Concept);
			concept.addProperty(SKOS.inScheme, scheme);
			concept.addProperty(SKOS.notation, each.name());
			say(concept, SKOS.definition, this.descriptions.of(name + "." + each.name()));
		}
	}

	private static void say(Resource subject, Property property, Message text) {
		subject.addProperty(property, text.swedish(), Values.SWEDISH);
		subject.addProperty(property, text.english(), "en");
	}

}
