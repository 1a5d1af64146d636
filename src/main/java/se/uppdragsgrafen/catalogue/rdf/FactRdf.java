package se.uppdragsgrafen.catalogue.rdf;

import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/**
 * Writes facts as RDF, each by itself, so that any number of them takes no more memory
 * than one. The same fact gives the same triples in the same order, and no blank nodes.
 */
public final class FactRdf {

	private final Terms terms;

	private final Values values;

	/**
	 * Of a server.
	 * @param base what its addresses begin with, without a slash at the end
	 */
	public FactRdf(String base) {
		this.terms = new Terms(base);
		this.values = new Values(base);
	}

	/** Writes the prefixes: once, before the first fact. */
	public void prefixes(StreamRDF to) {
		prefixes().forEach(to::prefix);
	}

	/** The vocabularies' namespaces by prefix. */
	public Map<String, String> prefixes() {
		return this.terms.namespaces().byPrefix();
	}

	/**
	 * Writes one fact.
	 * @param content its values by column, as the log of changes has them
	 */
	public void write(FactType type, Map<String, ? extends @Nullable Object> content, StreamRDF to) {
		Node subject = this.values.thing(String.valueOf(content.get("id")));
		is(subject, this.terms.type(type), to);
		this.terms.otherTypes(type).forEach((other) -> is(subject, other, to));
		for (Column column : type.columns()) {
			Object value = content.get(column.name());
			if (value != null) {
				write(subject, type, column, value, to);
			}
		}
		if (Terms.observation(type)) {
			say(subject, Namespaces.QB + "dataSet", NodeFactory.createURI(this.terms.cube(type)), to);
		}
		type.columns().stream().filter(Terms::ordered).forEach((column) -> cells(subject, type, column, content, to));
	}

	private void write(Node subject, FactType type, Column column, Object value, StreamRDF to) {
		String property = this.terms.property(type, column);
		if (!(value instanceof List<?> elements)) {
			say(subject, property, this.values.of(type, column, value), to);
		}
		else if (!Terms.ordered(column)) {
			elements.forEach((each) -> say(subject, property, this.values.of(type, column, each), to));
		}
		else if (!elements.isEmpty()) {
			say(subject, property, cell(subject, column, 0), to);
		}
	}

	/** The cells of a list, which come after all that is said of the fact itself. */
	private void cells(Node subject, FactType type, Column column, Map<String, ? extends @Nullable Object> content,
			StreamRDF to) {
		if (!(content.get(column.name()) instanceof List<?> elements)) {
			return;
		}
		for (int index = 0; index < elements.size(); index++) {
			Node cell = cell(subject, column, index);
			to.triple(Triple.create(cell, RDF.first.asNode(), this.values.of(type, column, elements.get(index))));
			boolean last = index == elements.size() - 1;
			to.triple(
					Triple.create(cell, RDF.rest.asNode(), last ? RDF.nil.asNode() : cell(subject, column, index + 1)));
		}
	}

	/** An IRI and no blank node, whose name would be another each time. */
	private static Node cell(Node subject, Column column, int index) {
		return NodeFactory.createURI("%s#%s-%d".formatted(subject.getURI(), column.name(), index + 1));
	}

	private static void is(Node subject, String type, StreamRDF to) {
		to.triple(Triple.create(subject, RDF.type.asNode(), NodeFactory.createURI(type)));
	}

	private static void say(Node subject, String property, Node value, StreamRDF to) {
		to.triple(Triple.create(subject, NodeFactory.createURI(property), value));
	}

}
