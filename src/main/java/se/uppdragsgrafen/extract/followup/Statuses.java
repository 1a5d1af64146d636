package se.uppdragsgrafen.extract.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.StatusGroup;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.fact.Uppfoljning.Status;

/** What a text says of an uppdrag, in the words or symbols of a profile. */
final class Statuses {

	private final Map<Status, List<Template>> forms;

	Statuses(Profile profile) {
		this.forms = profile.status();
	}

	/** The status that the whole text is. */
	Optional<Status> of(String text) {
		return this.forms.entrySet()
			.stream()
			.filter((each) -> Profile.any(each.getValue(), text))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/**
	 * The status of an uppdrag from its own line, else from the heading that it stands
	 * under.
	 */
	Optional<Status> of(Item item) {
		Optional<Status> own = of(item.hole("status"));
		return own.or(() -> Optional.ofNullable(item.group()).map((group) -> ofGroup(group.form(), item)));
	}

	private static Status ofGroup(StatusGroup group, Item item) {
		String mark = group.utom();
		boolean exempt = mark != null && item.holes().values().stream().anyMatch((each) -> each.contains(mark));
		Status other = group.utomStatus();
		return exempt ? ((other != null) ? other : Status.EJ_ANGIVEN) : group.status();
	}

}
