package se.uppdragsgrafen.document;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jsoup.nodes.Element;

/** What an item or heading of a web page would be marked with in plain text. */
final class HtmlMarker {

	private static final Pattern HEADING = Pattern.compile("h([1-6])");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	private HtmlMarker() {
	}

	/** Empty where it is neither. */
	static String of(Element element) {
		if (element.normalName().equals("li")) {
			return item(element);
		}
		Matcher heading = HEADING.matcher(element.normalName());
		return heading.matches() ? "#".repeat(Integer.parseInt(heading.group(1))) : "";
	}

	private static String item(Element item) {
		Element list = item.parent();
		if (list == null || !list.normalName().equals("ol")) {
			return "-";
		}
		int number = number(list.attr("start"), 1) + earlier(item);
		return number(item.attr("value"), number) + ".";
	}

	/** Bounded, so that a list of a million items takes no time squared. */
	private static int earlier(Element item) {
		int count = 0;
		Element before = item.previousElementSibling();
		while (before != null && count < 999) {
			count += before.normalName().equals("li") ? 1 : 0;
			before = before.previousElementSibling();
		}
		return count;
	}

	private static int number(String printed, int otherwise) {
		return NUMBER.matches(printed.strip()) ? Integer.parseInt(printed.strip()) : otherwise;
	}

}
