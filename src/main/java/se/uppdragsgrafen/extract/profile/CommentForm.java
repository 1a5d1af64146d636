package se.uppdragsgrafen.extract.profile;

import java.util.List;

/**
 * How units comment on their work.
 *
 * @param rubriker the headings under which each unit's comment is a follow-up of its own
 * @param framtid the headings under which there are only plans for coming years
 * @param verksamhet how a paragraph begins that names a unit, as
 * <code>{verksamhet} redovisar {*}</code>
 */
public record CommentForm(List<Template> rubriker, List<Template> framtid, List<Template> verksamhet) {

	public CommentForm {
		rubriker = Lists.orEmpty(rubriker);
		framtid = Lists.orEmpty(framtid);
		verksamhet = Lists.orEmpty(verksamhet);
	}

	/** Whether a text is one of the headings. */
	public boolean heads(String text) {
		return Profile.any(this.rubriker, text) || Profile.any(this.framtid, text);
	}

}
