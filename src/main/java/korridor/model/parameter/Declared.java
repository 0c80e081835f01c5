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

  /** A range of which nothing is known but that its values are plausible. */
  String NO_FIGURES = "assumption: plausible values; no figures are known";

  /** A range from half of the default to twice as much. */
  String HALF_TO_DOUBLE = "assumption: half to twice the default";

  /** A range from about half of the default to about twice as much. */
  String ABOUT_HALF_TO_DOUBLE = "assumption: about half to twice the default";

  /** A range of half of the default to both sides. */
  String HALF_MORE_OR_LESS = "assumption: half of the default more or less";

  /** A range of three tenths of the default to both sides. */
  String THREE_TENTHS = "assumption: three tenths of the default more or less";

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

  /** How belief is spread over the believed range. */
  Spread spread() default Spread.UNIFORM;

  /**
   * Why the believed range has these ends, a source or an assumption; empty where there is none.
   */
  String reason() default "";

  /** The unit; "1" for a pure number. */
  String unit() default "1";

  /** The publication behind the default, or {@link #ASSUMPTION}. */
  String source() default ASSUMPTION;

  /** Whether the default was chosen in sight of what the model gives. */
  boolean inSightOfResults() default false;
}
