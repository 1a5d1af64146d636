package se.uppdragsgrafen.catalogue.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes triples as one JSON-LD document, thing by thing: Jena's own writer keeps all of
 * them in memory first. What is said of a thing must come together.
 */
public final class JsonLdStream extends StreamRDFBase implements StreamRDF {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final Writer writer;

	private final Map<String, String> prefixes;

	private @Nullable Node subject;

	private ObjectNode thing = NODES.objectNode();

	private String between = "";

	/**
	 * To a stream, which stays open.
	 * @param prefixes what names begin with, by prefix
	 */
	public JsonLdStream(OutputStream to, Map<String, String> prefixes) {
		this.writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
		this.prefixes = prefixes;
	}

	@Override
	public void start() {
		ObjectNode context = NODES.objectNode();
		this.prefixes.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((each) -> context.put(each.getKey(), each.getValue()));
		write("{\"@context\":" + JSON.writeValueAsString(context) + ",\"@graph\":[\n");
	}

	@Override
	public void triple(Triple triple) {
		if (!triple.getSubject().equals(this.subject)) {
			end();
			this.subject = triple.getSubject();
			this.thing = NODES.objectNode().put("@id", triple.getSubject().getURI());
		}
		if (triple.getPredicate().equals(RDF.type.asNode())) {
			add("@type", NODES.stringNode(name(triple.getObject().getURI())));
			return;
		}
		add(name(triple.getPredicate().getURI()), value(triple.getObject()));
	}

	@Override
	public void finish() {
		end();
		write("\n]}\n");
		try {
			this.writer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void end() {
		if (this.subject != null) {
			write(this.between + JSON.writeValueAsString(this.thing));
			this.between = ",\n";
		}
	}

	private void add(String name, JsonNode value) {
		JsonNode there = this.thing.get(name);
		if (there == null) {
			this.thing.set(name, value);
		}
		else if (there instanceof ArrayNode several) {
			several.add(value);
		}
		else {
			this.thing.putArray(name).add(there).add(value);
		}
	}

	private JsonNode value(Node value) {
		if (value.isURI()) {
			return NODES.objectNode().put("@id", value.getURI());
		}
		String text = value.getLiteralLexicalForm();
		if (!value.getLiteralLanguage().isEmpty()) {
			return NODES.objectNode().put("@value", text).put("@language", value.getLiteralLanguage());
		}
		if (value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
			return NODES.stringNode(text);
		}
		return NODES.objectNode().put("@value", text).put("@type", name(value.getLiteralDatatypeURI()));
	}

	/** With its prefix, where it has one. */
	private String name(String iri) {
		Optional<Map.Entry<String, String>> prefix = this.prefixes.entrySet()
			.stream()
			.filter((each) -> iri.startsWith(each.getValue()))
			.findFirst();
		return prefix.map((each) -> each.getKey() + ":" + iri.substring(each.getValue().length())).orElse(iri);
	}

	private void write(String text) {
		try {
			this.writer.write(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
