package se.uppdragsgrafen.extract.profile;

import java.util.List;

/**
 * How a project plan is printed: a table of headings and what they head, then one of
 * phases, days and activities.
 *
 * @param rader the lines that it begins with, which are its title
 * @param tid the heading of its days
 * @param syfte the heading of its purpose
 * @param effektmal the line before its effects
 * @param lopande what stands instead of days where an activity runs all the time
 */
public record ProjektplanForm(List<Template> rader, List<Template> tid, List<Template> syfte, List<Template> effektmal,
		List<Template> lopande) {

	public ProjektplanForm {
		rader = Lists.orEmpty(rader);
		tid = Lists.orEmpty(tid);
		syfte = Lists.orEmpty(syfte);
		effektmal = Lists.orEmpty(effektmal);
		lopande = Lists.orEmpty(lopande);
		if (rader.isEmpty()) {
			throw new InvalidProfile("En form för projektplaner behöver rader.");
		}
	}

}
