package grassroots.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one number of the model means and may be: declared once, on the record component that holds it. The scenario
 * reader, the JSON Schema, {@code describe} and the comments of {@code baseline.yaml} all read it from here.
 *
 * <p>{@link #min()} and {@link #max()} are the values that make sense; {@link #low()} and {@link #high()} the range over
 * which the number is uncertain, half to one and a half times the value where they are not given. A number that is a
 * {@link #definition()} is in no doubt.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** What the number is, in English, without a full stop. */
    String en();

    /** What the number is, in Chinese. */
    String zh();

    /** Unit in words, such as {@code hours}, {@code days}, {@code share}, {@code chance}, {@code per person and year}. */
    String unit();

    /** Smallest value that makes sense. */
    double min() default 0;

    /** Largest value that makes sense. */
    double max() default Double.POSITIVE_INFINITY;

    /** Lower end of the uncertainty, NaN for half the value. */
    double low() default Double.NaN;

    /** Upper end of the uncertainty, NaN for one and a half times the value. */
    double high() default Double.NaN;

    /** Whether the number defines a unit or a point of reference, so that there is nothing to doubt. */
    boolean definition() default false;

    /** Row of the fact sheet ({@code F 1.4}) or a paper; empty for an assumption. */
    String source() default "";

    /** How well the source supports the number. */
    Confidence confidence() default Confidence.ASSUMED;

    /** One line on why this value, for numbers without a source. */
    String reason() default "";
}
