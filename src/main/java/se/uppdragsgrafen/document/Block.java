package se.uppdragsgrafen.document;

/** What a document consists of, in reading order. */
public sealed interface Block permits Paragraph, Table {

	/** The lines it stands on. */
	Span at();

}
