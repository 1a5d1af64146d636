package se.uppdragsgrafen.api.planner;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/**
 * What a question may ask for, refused before the database hears of it.
 *
 * @param fields root fields
 * @param fieldsInAll fields, each fragment's counted wherever it is opened
 * @param relations fields that lead to other nodes, each alias counted
 * @param depth fields in each other
 * @param cost nodes that the answer may hold
 */
public record Limits(int fields, int fieldsInAll, int relations, int depth, long cost) {

	/**
	 * Refuses too many root fields.
	 * @throws ApiException where there are
	 */
	void checkFields(int number) {
		if (number > this.fields) {
			throw new ApiException(ErrorCode.TOO_MANY_FIELDS,
					"The question has %d root fields but may have %d. Ask in several questions.",
					"Frågan har %d rotfält men får ha %d. Fråga i flera frågor.", number, this.fields);
		}
	}

	/**
	 * Refuses too many fields in all: fragments that open each other several times
	 * multiply, and a small document would be a plan that fills the memory.
	 * @throws ApiException where there are
	 */
	void checkFieldsInAll(int number) {
		if (number > this.fieldsInAll) {
			throw new ApiException(ErrorCode.TOO_MANY_FIELDS,
					"The question has more than %d fields, those of fragments counted wherever they are opened. Ask in several questions.",
					"Frågan har fler än %d fält, fragmentens räknade överallt där de öppnas. Fråga i flera frågor.",
					this.fieldsInAll);
		}
	}

	/**
	 * Refuses more relations than can be planned in the time that a question has.
	 * @throws ApiException where there are
	 */
	void checkRelations(int number) {
		if (number > this.relations) {
			throw new ApiException(ErrorCode.TOO_MANY_FIELDS,
					"The question has more than %d fields that lead to other nodes, each alias counted. Ask in several questions.",
					"Frågan har fler än %d fält som leder till andra noder, varje alias räknat. Fråga i flera frågor.",
					this.relations);
		}
	}

	/**
	 * Refuses what lies too deep.
	 * @param fields how many fields deep in the answer
	 * @throws ApiException where it does
	 */
	void checkDepth(int fields) {
		if (fields > this.depth) {
			throw new ApiException(ErrorCode.TOO_DEEP,
					"The question is more than %d fields deep. Ask for the inner things by their ids in a question of their own.",
					"Frågan är djupare än %d fält. Fråga efter de inre sakerna med deras id i en egen fråga.",
					this.depth);
		}
	}

	/**
	 * Refuses an operation whose answer could hold too many nodes.
	 * @throws ApiException where it could
	 */
	public void checkCost(long nodes) {
		if (isTooCostly(nodes)) {
			throw new ApiException(ErrorCode.TOO_COSTLY,
					"The answer could hold %d nodes but may hold %d. Lower 'first' on the lists, the outer ones first, or ask for fewer lists.",
					"Svaret kan få %d noder men får ha %d. Sänk 'first' på listorna, de yttre först, eller fråga efter färre listor.",
					nodes, this.cost);
		}
	}

	/** Whether it could hold too many. */
	public boolean isTooCostly(long nodes) {
		return nodes > this.cost;
	}

}
