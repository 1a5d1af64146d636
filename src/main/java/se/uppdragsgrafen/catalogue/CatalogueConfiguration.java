package se.uppdragsgrafen.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import se.uppdragsgrafen.catalogue.dcat.Dcat;
import se.uppdragsgrafen.catalogue.dcat.Publisher;
import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.catalogue.fullstandighet.CompletenessConfiguration;
import se.uppdragsgrafen.catalogue.sitemap.SitemapConfiguration;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.AnalysisReader;
import se.uppdragsgrafen.query.andringar.NewestReader;

/** Puts the downloads together. */
@Configuration(proxyBeanMethods = false)
@Import({ CompletenessConfiguration.class, SitemapConfiguration.class })
public class CatalogueConfiguration {

	CatalogueConfiguration(@Value("${server.servlet.context-path:}") String context,
			@Value("${spring.mvc.servlet.path:}") String servlet) {
		BaseAddress.checkNoPath("server.servlet.context-path", context);
		BaseAddress.checkNoPath("spring.mvc.servlet.path", servlet);
	}

	@Bean
	AnalysisDownload analysisDownload(Analyses analyses, AnalysisReader reader, Snapshots snapshots) {
		return new AnalysisDownload(analyses, reader, snapshots);
	}

	@Bean
	ChangeDownload changeDownload(GraphReader reader, Editions editions) {
		return new ChangeDownload(reader, editions);
	}

	@Bean
	Snapshots snapshots(GraphReader reader, Editions editions, Filter filter) {
		return new Snapshots(reader, editions, filter);
	}

	@Bean
	TableDownload tableDownload(Snapshots snapshots) {
		return new TableDownload(snapshots);
	}

	@Bean
	NetworkDownload networkDownload(Snapshots snapshots) {
		return new NetworkDownload(snapshots);
	}

	@Bean
	CompletenessDownload completenessDownload(Completeness completeness, GraphReader reader, Snapshots snapshots) {
		return new CompletenessDownload(completeness, reader, snapshots);
	}

	@Bean
	SqliteDownload sqliteDownload(Snapshots snapshots) {
		return new SqliteDownload(snapshots);
	}

	@Bean
	ChangeFeed changeFeed(GraphReader reader, Editions editions, @Value("${uppdragsgrafen.base}") String base) {
		return new ChangeFeed(new NewestReader(reader), editions, base);
	}

	@Bean
	RdfFiles rdfFiles(@Value("${uppdragsgrafen.base}") String base) {
		return new RdfFiles(BaseAddress.checked(base));
	}

	@Bean
	RdfDownload rdfDownload(Snapshots snapshots, RdfFiles files) {
		return new RdfDownload(snapshots, files);
	}

	@Bean
	Figures figures(RdfFiles rdf) {
		return new Figures(Stream.concat(Stream.of(new WholeFile("datapaket.zip", TableDownload::archive),
				new WholeFile("uppdragsgrafen.sqlite", SqliteDownload::write)), rdf.whole())
			.toList());
	}

	@Bean
	CatalogueDownload catalogueDownload(Snapshots snapshots, GraphReader reader, Completeness completeness,
			Figures figures, Publisher publisher, @Value("${uppdragsgrafen.base}") String base) {
		Dcat dcat = new Dcat(BaseAddress.checked(base), publisher);
		return new CatalogueDownload(snapshots, reader, completeness, dcat, figures);
	}

	@Bean
	Publisher publisher(@Value("${uppdragsgrafen.katalog.utgivare.namn}") String name,
			@Value("${uppdragsgrafen.katalog.utgivare.namn-en}") String english,
			@Value("${uppdragsgrafen.katalog.utgivare.orgnr}") String orgnr,
			@Value("${uppdragsgrafen.katalog.utgivare.typ}") String type,
			@Value("${uppdragsgrafen.katalog.kontakt.namn}") String contact,
			@Value("${uppdragsgrafen.katalog.kontakt.epost}") String email) {
		return new Publisher(new Message(english, name), orgnr, type, contact, email);
	}

	@Bean
	VocabularyDownload vocabularyDownload(Descriptions descriptions, @Value("${uppdragsgrafen.base}") String base) {
		return new VocabularyDownload(BaseAddress.checked(base), descriptions);
	}

	@Bean
	CsvwDownload csvwDownload(Descriptions descriptions, Analyses analyses,
			@Value("${uppdragsgrafen.base}") String base) {
		return new CsvwDownload(BaseAddress.checked(base), descriptions, analyses);
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
