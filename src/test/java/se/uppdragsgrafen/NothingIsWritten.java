package se.uppdragsgrafen;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

/** Has every transaction fail that changes anything. */
final class NothingIsWritten extends TransactionEventListenerAdapter<Void> {

	@Override
	public @Nullable Void beforeCommit(TransactionData data, org.neo4j.graphdb.Transaction transaction,
			GraphDatabaseService database) {
		if (writes(data)) {
			throw new IllegalStateException("The bundled data is there to be read: write to the scratch database.");
		}
		return null;
	}

	private static boolean writes(TransactionData data) {
		return data.createdNodes().iterator().hasNext() || data.deletedNodes().iterator().hasNext()
				|| data.createdRelationships().iterator().hasNext() || data.deletedRelationships().iterator().hasNext()
				|| data.assignedNodeProperties().iterator().hasNext()
				|| data.removedNodeProperties().iterator().hasNext()
				|| data.assignedRelationshipProperties().iterator().hasNext()
				|| data.removedRelationshipProperties().iterator().hasNext()
				|| data.assignedLabels().iterator().hasNext() || data.removedLabels().iterator().hasNext();
	}

}
