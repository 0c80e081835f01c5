package korridor.model.parameter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one declaration of a parameter, written on its record component. Checking, the command line,
 * the JSON Schema and the tables of the documents are all derived from it. What it is called is a
 * text of every language, under {@code parameter.<group>.<name>}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Declared {

  /** What {@link #source()} says when no publication stands behind the default. */
  String ASSUMPTION = "assumption";

  /** The default. */
  double value();

  /** The smallest value allowed. */
  double min();

  /** The largest value allowed. */
  double max();

  /** The lowest value that is believed; NaN where nothing is in doubt: a dose, a size, a fact. */
  double low() default Double.NaN;

  /** The highest value that is believed; NaN with {@link #low()}. */
  double high() default Double.NaN;

  /** The unit; "1" for a pure number. */
  String unit() default "1";

  /** The publication behind the default, or {@link #ASSUMPTION}. */
  String source() default ASSUMPTION;

  /** Whether the default was chosen in sight of what the model gives. */
  boolean inSightOfResults() default false;
}
