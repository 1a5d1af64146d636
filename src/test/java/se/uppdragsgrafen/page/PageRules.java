package se.uppdragsgrafen.page;

import java.net.URI;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page is, whatever it shows. */
final class PageRules {

	private PageRules() {
	}

	/**
	 * Its structure is told to who does not see it, and nothing is done by scripts within
	 * it.
	 */
	static void check(Document page) {
		assertThat(page.select("html[lang]")).hasSize(1);
		assertThat(page.title()).endsWith("Uppdragsgrafen");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main, header, footer, nav[aria-label]")).hasSize(4);
		assertThat(page.expectFirst("body > a").attr("href")).isEqualTo("#innehall");
		assertThat(page.select("main#innehall")).hasSize(1);
		assertThat(page.select("table:not(:has(caption)), table:not(:has(thead th[scope=col])), th:not([scope])"))
			.isEmpty();
		assertThat(page.select("a[href=''], a:not([href]), style, [style], [onclick], script:not([src])")).isEmpty();
		assertThat(page.outerHtml()).doesNotContain("th:", "??");
		assertThat(page.select("a").eachText()).doesNotContain("");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
			.allSatisfy((name) -> assertThat(page.getElementById(name)).isNotNull());
		assertThat(page.select("input, select"))
			.allSatisfy((each) -> assertThat(page.select("label[for=%s]".formatted(each.id())).text()).isNotBlank());
	}

	/** Each number of these rows stands in that text, as a page writes it in Swedish. */
	static void checkFigures(Iterable<? extends Map<?, ?>> rows, String text) {
		rows.forEach((row) -> row.forEach((field, value) -> {
			if (value instanceof Number number) {
				assertThat(text).as(String.valueOf(field))
					.contains(new Words(Language.SWEDISH).value(String.valueOf(field), number));
			}
		}));
	}

	/** Nothing comes from elsewhere, and what is to be loaded is there. */
	static void checkLoads(Document page, ToIntFunction<String> status) {
		assertThat(page.select("[src], link[rel=stylesheet], link[rel=icon]")).allSatisfy((each) -> {
			String address = each.hasAttr("src") ? each.attr("src") : each.attr("href");
			assertThat(URI.create(address).getHost()).isNull();
			assertThat(status.applyAsInt(address)).as(address).isEqualTo(200);
		});
	}

}
