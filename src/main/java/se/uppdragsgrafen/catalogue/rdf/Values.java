package se.uppdragsgrafen.catalogue.rdf;

import java.math.BigDecimal;
import java.util.Locale;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Format;

/** The values of columns as RDF: literals with their datatypes, concepts, things. */
final class Values {

	static final String SWEDISH = "sv";

	/** Of seasons, which XML Schema has no datatype for. */
	private static final RDFDatatype EDTF = NodeFactory.getType("http://id.loc.gov/datatypes/edtf/EDTF");

	private final Terms terms;

	private final String ids;

	private final RDFDatatype tertial;

	Values(String base) {
		this.terms = new Terms(base);
		this.ids = base + "/id/";
		this.tertial = NodeFactory.getType(this.terms.namespaces().own("Tertial"));
	}

	/** The thing that has an id. */
	Node thing(String id) {
		return NodeFactory.createURI(this.ids + id);
	}

	/** One value of a column. */
	Node of(FactType type, Column column, Object value) {
		String text = value.toString();
		return switch (column.kind()) {
			case REFERENCE -> thing(text);
			case ENUM -> NodeFactory.createURI(this.terms.concept(type, column, text));
			case BOOLEAN -> literal(text, XSDDatatype.XSDboolean);
			case DECIMAL -> literal(new BigDecimal(text).stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal);
			case INTEGER -> column.name().equals("ar")
					? literal(String.format(Locale.ROOT, "%04d", Long.valueOf(text)), XSDDatatype.XSDgYear)
					: literal(text, XSDDatatype.XSDinteger);
			case LONG -> literal(text, XSDDatatype.XSDinteger);
			case TEXT -> text(column, text);
		};
	}

	private Node text(Column column, String text) {
		if (Terms.words(column)) {
			return NodeFactory.createLiteralLang(text, SWEDISH);
		}
		Format.Form form = column.form();
		if (form == Format.Form.TIDPUNKT || form == Format.Form.PERIOD) {
			return literal(text, time(text));
		}
		return (form == Format.Form.URL) ? literal(text, XSDDatatype.XSDanyURI) : NodeFactory.createLiteralString(text);
	}

	private RDFDatatype time(String text) {
		if (text.contains("T")) {
			return this.tertial;
		}
		return switch (text.length()) {
			case 4 -> XSDDatatype.XSDgYear;
			case 7 -> (text.charAt(5) == '2') ? EDTF : XSDDatatype.XSDgYearMonth;
			default -> XSDDatatype.XSDdate;
		};
	}

	private static Node literal(String text, RDFDatatype datatype) {
		return NodeFactory.createLiteralDT(text, datatype);
	}

}
