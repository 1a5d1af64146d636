package se.uppdragsgrafen.catalogue.rdf;

import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Format;

/** What each value of a column must be, as SHACL. */
final class Constraints {

	private static final String SH = "http://www.w3.org/ns/shacl#";

	private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

	private final Model model;

	private final Terms terms;

	Constraints(Model model, Terms terms) {
		this.model = model;
		this.terms = terms;
	}

	/** Adds them to the shape of a property. */
	void of(FactType type, Column column, Resource property) {
		switch (column.kind()) {
			case ENUM -> property.addProperty(sh("in"),
					list(column.constants()
						.stream()
						.map((each) -> this.model.createResource(this.terms.concept(type, column, each.name())))));
			case BOOLEAN -> datatype(property, XSDDatatype.XSDboolean.getURI());
			case DECIMAL -> datatype(property, XSDDatatype.XSDdecimal.getURI());
			case LONG -> datatype(property, XSDDatatype.XSDinteger.getURI());
			case INTEGER -> datatype(property,
					(column.name().equals("ar") ? XSDDatatype.XSDgYear : XSDDatatype.XSDinteger).getURI());
			case TEXT -> text(column, property);
			case REFERENCE -> property.addProperty(sh("nodeKind"), this.model.createResource(SH + "IRI"));
		}
	}

	private void text(Column column, Resource property) {
		if (Terms.words(column)) {
			datatype(property, RDF.langString.getURI());
			property.addProperty(sh("languageIn"), list(Stream.of(this.model.createLiteral(Values.SWEDISH))));
			return;
		}
		Format.Form form = column.form();
		if (form == Format.Form.URL) {
			datatype(property, XSDDatatype.XSDanyURI.getURI());
		}
		else if (form == Format.Form.TIDPUNKT || form == Format.Form.PERIOD) {
			String other = (form == Format.Form.PERIOD) ? this.terms.namespaces().own("Tertial") : EDTF;
			Stream<RDFNode> times = Stream
				.of(XSDDatatype.XSDgYear.getURI(), XSDDatatype.XSDgYearMonth.getURI(), XSDDatatype.XSDdate.getURI(),
						other)
				.map((each) -> datatype(this.model.createResource(), each));
			property.addProperty(sh("or"), list(times));
		}
		else {
			datatype(property, XSDDatatype.XSDstring.getURI());
		}
		if (form != null) {
			property.addProperty(sh("pattern"), "^(" + form.pattern() + ")$");
		}
	}

	private Resource datatype(Resource property, String datatype) {
		return property.addProperty(sh("datatype"), this.model.createResource(datatype));
	}

	private Resource list(Stream<? extends RDFNode> elements) {
		List<RDFNode> all = elements.<RDFNode>map((each) -> each).toList();
		return this.model.createList(all.iterator());
	}

	private Property sh(String name) {
		return this.model.createProperty(SH, name);
	}

}
