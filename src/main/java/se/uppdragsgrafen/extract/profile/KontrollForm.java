package se.uppdragsgrafen.extract.profile;

import java.util.List;

/**
 * How the internal control is printed.
 *
 * @param omrade how the rubrik of its matter names the area
 * @param helt how the row or count of what is wholly met is named
 * @param delvis the same of what is partly met
 * @param saknas the same of what is missing
 * @param summa how the rows of shares are named
 */
public record KontrollForm(List<Template> omrade, List<Template> helt, List<Template> delvis, List<Template> saknas,
		List<Template> summa) {

	public KontrollForm {
		omrade = Lists.orEmpty(omrade);
		helt = Lists.orEmpty(helt);
		delvis = Lists.orEmpty(delvis);
		saknas = Lists.orEmpty(saknas);
		summa = Lists.orEmpty(summa);
	}

}
