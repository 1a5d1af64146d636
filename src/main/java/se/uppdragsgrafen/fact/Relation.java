package se.uppdragsgrafen.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The relationship type that a component of references becomes in the graph. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Relation {

	String value();

	/** Whether the relationship points at this fact rather than away from it. */
	boolean incoming() default false;

}
