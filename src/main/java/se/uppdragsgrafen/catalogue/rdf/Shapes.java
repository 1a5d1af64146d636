package se.uppdragsgrafen.catalogue.rdf;

import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.Message;

/**
 * What the RDF of the facts must be, as SHACL: a closed shape for each table, with a
 * property for each column. Made of the records, as the tables are.
 */
public final class Shapes {

	private static final String SH = "http://www.w3.org/ns/shacl#";

	private final Model model = ModelFactory.createDefaultModel();

	private final String base;

	private final Terms terms;

	private final Descriptions descriptions;

	private Shapes(String base, Descriptions descriptions) {
		this.base = base;
		this.terms = new Terms(base);
		this.descriptions = descriptions;
	}

	/**
	 * Those of a server.
	 * @param base what its addresses begin with
	 */
	public static Model of(String base, Descriptions descriptions) {
		Shapes shapes = new Shapes(base, descriptions);
		shapes.model.setNsPrefixes(shapes.terms.namespaces().byPrefix()).setNsPrefix("sh", SH);
		Vocabulary.types().forEach(shapes::table);
		return shapes.model;
	}

	private void table(FactType type) {
		Resource shape = resource(type.label(), "NodeShape");
		shape.addProperty(sh("targetClass"), this.model.createResource(this.terms.type(type)));
		shape.addProperty(sh("nodeKind"), this.model.createResource(SH + "IRI"));
		shape.addProperty(sh("pattern"), ids(type));
		shape.addLiteral(sh("closed"), true);
		List<RDFNode> ignored = List.of(RDF.type, this.model.createResource(Namespaces.QB + "dataSet"));
		shape.addProperty(sh("ignoredProperties"), this.model.createList(ignored.iterator()));
		if (Terms.observation(type)) {
			cube(type, shape);
		}
		for (Column column : type.columns()) {
			shape.addProperty(sh("property"), column(type, column));
			if (Terms.ordered(column)) {
				shape.addProperty(sh("property"), elements(type, column));
			}
		}
	}

	private void cube(FactType type, Resource shape) {
		Resource property = resource(type.label() + "-cube", "PropertyShape");
		property.addProperty(sh("path"), this.model.createResource(Namespaces.QB + "dataSet"));
		property.addProperty(sh("hasValue"), this.model.createResource(this.terms.cube(type)));
		property.addProperty(sh("maxCount"), number(1));
		shape.addProperty(sh("property"), property);
	}

	private Resource column(FactType type, Column column) {
		Resource property = resource(type.label() + "-" + column.name(), "PropertyShape");
		Message text = this.descriptions.of(type.label() + "." + column.name());
		property.addProperty(sh("name"), column.name(), Values.SWEDISH);
		property.addProperty(sh("description"), text.swedish(), Values.SWEDISH);
		property.addProperty(sh("description"), text.english(), "en");
		property.addProperty(sh("path"), this.model.createResource(this.terms.property(type, column)));
		if (required(column)) {
			property.addProperty(sh("minCount"), number(1));
		}
		if (!column.list() || Terms.ordered(column)) {
			property.addProperty(sh("maxCount"), number(1));
		}
		if (Terms.ordered(column)) {
			property.addProperty(sh("nodeKind"), this.model.createResource(SH + "IRI"));
		}
		else {
			new Constraints(this.model, this.terms).of(type, column, property);
		}
		reference(column, property);
		return property;
	}

	/** What a list holds, whose cells have no shape of their own. */
	private Resource elements(FactType type, Column column) {
		Resource property = resource(type.label() + "-" + column.name() + "-element", "PropertyShape");
		Resource onward = this.model.createResource().addProperty(sh("zeroOrMorePath"), RDF.rest);
		List<RDFNode> path = List.of(this.model.createResource(this.terms.property(type, column)), onward, RDF.first);
		property.addProperty(sh("path"), this.model.createList(path.iterator()));
		new Constraints(this.model, this.terms).of(type, column, property);
		return property;
	}

	private void reference(Column column, Resource property) {
		Class<? extends Fact> target = column.target();
		if (target == null) {
			return;
		}
		if (target == Fact.class) {
			property.addProperty(sh("pattern"), "^" + quoted(this.base + "/id/"));
			return;
		}
		property.addProperty(sh("class"), this.model.createResource(this.terms.type(Vocabulary.of(target))));
	}

	private static boolean required(Column column) {
		return column.name().equals("kallor") || (!column.nullable() && !column.list());
	}

	/** What the IRIs of a table begin with. */
	private String ids(FactType type) {
		return "^" + quoted(this.base + "/id/" + type.table() + "/");
	}

	private static String quoted(String text) {
		return text.replace(".", "\\.");
	}

	private Resource resource(String name, String kind) {
		return this.model.createResource(this.base + "/shapes.ttl#" + name, this.model.createResource(SH + kind));
	}

	private RDFNode number(int number) {
		return this.model.createTypedLiteral(number, XSDDatatype.XSDinteger);
	}

	private Property sh(String name) {
		return this.model.createProperty(SH, name);
	}

}
