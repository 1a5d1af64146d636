package se.uppdragsgrafen.catalogue;

import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.AnalysisReader;

/** Puts the downloads together. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {

	@Bean
	AnalysisDownload analysisDownload(Analyses analyses, AnalysisReader reader, Editions editions) {
		return new AnalysisDownload(analyses, reader, editions);
	}

	@Bean
	ChangeDownload changeDownload(GraphReader reader, Editions editions) {
		return new ChangeDownload(reader, editions);
	}

	@Bean
	TableDownload tableDownload(GraphReader reader, Editions editions) {
		return new TableDownload(new Snapshots(reader, editions));
	}

	/** Of the two languages spoken, by all that {@code Accept-Language} names. */
	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
		languages.setSupportedLocales(List.of(Locale.of("sv"), Locale.ENGLISH));
		languages.setDefaultLocale(Locale.ENGLISH);
		return languages;
	}

	@Bean
	DownloadProblems downloadProblems() {
		return new DownloadProblems();
	}

}
