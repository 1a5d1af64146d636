package se.uppdragsgrafen.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates beside this class: pages, and the pictures on them. */
final class Templates {

	private static final String FOLDER = "se/uppdragsgrafen/page/";

	private static final String PICTURES = "bild/";

	private static final String FEEDS = "flode/";

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

	private final Map<String, Words> words = Map.of(Language.SWEDISH.getLanguage(), new Words(Language.SWEDISH),
			Locale.ENGLISH.getLanguage(), new Words(Locale.ENGLISH));

	Templates() {
		this.engine.addTemplateResolver(files(".svg", TemplateMode.XML, PICTURES + "*"));
		this.engine.addTemplateResolver(files(".atom", TemplateMode.XML, FEEDS + "*"));
		this.engine.addTemplateResolver(files(".html", TemplateMode.HTML, "*"));
		this.texts.setBasename(FOLDER + "texter");
		this.texts.setDefaultEncoding("UTF-8");
		this.texts.setFallbackToSystemLocale(false);
		// One way to write quotes, whether there is a value in the text or not.
		this.texts.setAlwaysUseMessageFormat(true);
		this.engine.setTemplateEngineMessageSource(this.texts);
	}

	private static ClassLoaderTemplateResolver files(String suffix, TemplateMode mode, String pattern) {
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
		files.setPrefix(FOLDER);
		files.setSuffix(suffix);
		files.setTemplateMode(mode);
		files.setCharacterEncoding("UTF-8");
		files.getResolvablePatternSpec().addPattern(pattern);
		return files;
	}

	/** The page that a template makes of a model; {@code words} stands in it too. */
	String page(String name, Map<String, ?> model, Locale language) {
		Map<String, Object> all = new HashMap<>(model);
		all.put("words", words(language));
		all.put("sprak", language.getLanguage());
		return this.engine.process(name, new Context(language, all));
	}

	/** The picture that a template makes of a model, as SVG. */
	String picture(String name, Map<String, ?> model, Locale language) {
		return page(PICTURES + name, model, language);
	}

	/** The feed that a template makes of a model, as Atom. */
	String feed(String name, Map<String, ?> model, Locale language) {
		return page(FEEDS + name, model, language);
	}

	/** A text of the pages; the key's first part is enough where there is no such. */
	String text(String key, Locale language) {
		String other = this.texts.getMessage(key.substring(0, key.lastIndexOf('.')), null, key, language);
		return Objects.requireNonNull(this.texts.getMessage(key, null, other, language));
	}

	private Words words(Locale language) {
		return Objects.requireNonNull(this.words.get(language.getLanguage()));
	}

}
