package se.uppdragsgrafen.ingest;

/** HTML as it is written: what comes from documents is only ever text. */
final class Html {

	private final StringBuilder html = new StringBuilder();

	/** Our own mark-up. */
	Html raw(String markup) {
		this.html.append(markup);
		return this;
	}

	/** A text. */
	Html text(String text) {
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			switch (each) {
				case '&' -> this.html.append("&amp;");
				case '<' -> this.html.append("&lt;");
				case '>' -> this.html.append("&gt;");
				case '"' -> this.html.append("&quot;");
				default -> this.html.append(each);
			}
		}
		return this;
	}

	/** An element with a text in it. */
	Html element(String name, String text) {
		return raw("<" + name + ">").text(text).raw("</" + name + ">");
	}

	/** A link to somewhere on the page. */
	Html link(String anchor, String text) {
		return raw("<a href=\"#").text(anchor).raw("\">").text(text).raw("</a>");
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

}
