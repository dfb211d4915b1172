package grassroots.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What one policy lever is: its key in scenario files, and what {@code describe} says of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Lever {
    /** Key in scenario files, kebab-case. */
    String key();

    /** Group of levers it belongs to. */
    LeverGroup group();

    /** What it does, in English. */
    String en();

    /** Its name in official texts, in Chinese. */
    String zh();

    /** What it costs, in hours and money. */
    String cost();

    /** What it costs, in Chinese. */
    String costZh();

    /** How it can fail, and the parameter that drives the failure. */
    String failure();

    /** How it can fail, in Chinese. */
    String failureZh();
}
