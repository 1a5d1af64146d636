package se.uppdragsgrafen.catalogue.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** The vocabularies that facts are written in, ours and those of others, by prefix. */
public final class Namespaces {

	/** Of W3C's provenance. */
	static final String PROV = "http://www.w3.org/ns/prov#";

	/** Of W3C's Data Cube. */
	static final String QB = "http://purl.org/linked-data/cube#";

	static {
		// Its vocabularies cannot be the first of Jena that is touched.
		JenaSystem.init();
	}

	private final Map<String, String> byPrefix = new LinkedHashMap<>();

	private final String own;

	/**
	 * Those of a server.
	 * @param base what its addresses begin with
	 */
	public Namespaces(String base) {
		this.own = base + "/ns#";
		this.byPrefix.put("ns", this.own);
		this.byPrefix.put("dcterms", DCTerms.NS);
		this.byPrefix.put("foaf", FOAF.NS);
		this.byPrefix.put("org", ORG.NS);
		this.byPrefix.put("prov", PROV);
		this.byPrefix.put("qb", QB);
		this.byPrefix.put("rdf", RDF.getURI());
		this.byPrefix.put("rdfs", RDFS.getURI());
		this.byPrefix.put("schema", SchemaDO.NS);
		this.byPrefix.put("skos", SKOS.uri);
		this.byPrefix.put("xsd", XSDDatatype.XSD + "#");
	}

	/** All, by prefix, always in the same order. */
	public Map<String, String> byPrefix() {
		return Collections.unmodifiableMap(this.byPrefix);
	}

	/** The IRI of one of our own terms. */
	String own(String name) {
		return this.own + name;
	}

	/** The IRI that a name with a prefix stands for. */
	String iri(String name) {
		int colon = name.indexOf(':');
		String namespace = this.byPrefix.get(name.substring(0, colon));
		if (namespace == null) {
			throw new IllegalArgumentException("No vocabulary has the prefix of " + name);
		}
		return namespace + name.substring(colon + 1);
	}

}
