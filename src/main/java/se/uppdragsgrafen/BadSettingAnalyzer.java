package se.uppdragsgrafen;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import se.uppdragsgrafen.catalogue.dcat.BadSetting;

/** Says which setting is wrong instead of a stack trace. */
final class BadSettingAnalyzer extends AbstractFailureAnalyzer<BadSetting> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, BadSetting cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
