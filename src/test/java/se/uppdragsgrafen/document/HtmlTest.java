package se.uppdragsgrafen.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTest {

	@Test
	void what_is_around_the_text_is_left_out() {
		assertThat(blocks("""
				<!doctype html><html><head><title>Titel</title><style>p{}</style></head><body>
				<nav><p>Meny</p></nav><script>let a = "<p>nej</p>";</script>
				<p hidden>Dold</p><p>Text</p><footer>Fot</footer></body></html>""")).containsExactly("Text");
	}

	@Test
	void headings_and_items_are_marked() {
		assertThat(blocks("""
				<html><body><h1>Ett</h1><h3>Tre</h3>
				<ul><li>Punkt<ul><li>Under</li></ul></li></ul>
				<ol start="4"><li>Fyra</li><li><p>Fem</p><p>Mer om fem</p></li></ol></body></html>"""))
			.containsExactly("# Ett", "### Tre", "- Punkt", "- Under", "4. Fyra", "5. Fem", "Mer om fem");
	}

	@Test
	void a_break_parts_paragraphs_and_a_line_of_the_source_does_not() {
		assertThat(blocks("<p>Första\n  raden<br>andra <b>ra</b>den&shy;s\n</p>")).containsExactly("Första raden",
				"andra radens");
	}

	@Test
	void cells_over_several_columns_and_rows_leave_empty_ones() {
		assertThat(blocks("""
				<table><caption>Prognos</caption><thead><tr><th rowspan="2">Enhet</th><th colspan="2">Intäkter</th></tr>
				<tr><th>Budget</th><th>Utfall</th></tr></thead>
				<tr><td>A</td><td>1</td><td>2</td></tr><tr><td colspan="oj"> </td></tr></table>"""))
			.containsExactly("Prognos", "Tabell, rader: 3", "[Enhet, Intäkter, ]", "[, Budget, Utfall]", "[A, 1, 2]");
	}

	@Test
	void paragraphs_and_items_in_a_cell_have_a_line_each() {
		assertThat(blocks("""
				<table><tr><td>Mål</td><td><p>Ett
				mål</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol></td></tr>
				<tr><td><img alt="Grön"></td><td>x<table><tr><td>y</td><td>z</td></tr></table></td></tr></table>"""))
			.containsExactly("Tabell, rader: 2", "[Mål, Ett mål\n• a\n• b\n1. c]", "[Grön, x\ny z]");
	}

	@Test
	void a_table_that_only_places_others_is_none() {
		assertThat(
				blocks("<table><tr><td><h2>Rubrik</h2><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"))
			.containsExactly("## Rubrik", "Tabell, rader: 1", "[a, b]");
	}

	@Test
	void text_that_is_set_line_by_line_is_read_so() {
		assertThat(blocks("<html><pre>Rubrik\na\tb\nc\td\n</pre></html>")).containsExactly("Rubrik", "Tabell, rader: 2",
				"[a, b]", "[c, d]");
	}

	@Test
	void lines_are_those_of_the_source() {
		Document page = Printed.read("<html>\r\n<body>\r\n<p>\r\nEtt\r\ntvå</p>\r\n<table>\r\n<tr><td>a</td>"
				+ "\r\n<td>b</td></tr></table></body></html>");
		assertThat(page.lines()).hasSize(8);
		assertThat(page.lines().get(3).original()).isEqualTo("Ett");
		assertThat(page.blocks().stream().map(Block::at)).containsExactly(new Span(4, 5), new Span(7, 8));
	}

	@Test
	void the_charset_is_what_the_page_says() {
		String page = "<html><head><meta charset='%s'></head><body><p>Åtgärd för äldre – “nu”</p></body></html>";
		for (String each : List.of("iso-8859-1", "windows-1252", "utf-8", "finns-inte")) {
			Charset charset = each.equals("utf-8") ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
			assertThat(Printed.blocks(Printed.read(page.formatted(each).getBytes(charset))))
				.containsExactly("Åtgärd för äldre – “nu”");
		}
		String mac = page.formatted("x-MacRoman");
		assertThat(Printed.blocks(Printed.read(mac.getBytes(Charset.forName("x-MacRoman")))))
			.containsExactly("Åtgärd för äldre – “nu”");
	}

	@Test
	void it_is_told_from_text_by_what_it_begins_with() {
		assertThat(Html.is("\n<?xml version='1.0'?><!-- <p> --><HTML>")).isTrue();
		assertThat(Html.is("<div class='a'>")).isTrue();
		assertThat(Html.is("Budget <br> 2031\n<html>")).isFalse();
		assertThat(Html.is("<5 procent")).isFalse();
	}

	private static List<String> blocks(String page) {
		return Printed.blocks(Printed.read(page));
	}

}
