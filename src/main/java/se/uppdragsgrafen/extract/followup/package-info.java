/**
 * Follow-ups, goal pages and annual reports: goals, uppdrag, their statuses and comments.
 */
@NullMarked
package se.uppdragsgrafen.extract.followup;

import org.jspecify.annotations.NullMarked;
