package se.uppdragsgrafen.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.uppdragsgrafen.query.Editions;
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
	DownloadProblems downloadProblems() {
		return new DownloadProblems();
	}

}
