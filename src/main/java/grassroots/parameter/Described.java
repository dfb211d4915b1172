package grassroots.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a group of settings, or a setting that is not a number, is about, in both languages. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Described {
    /** In English, without a full stop. */
    String en();

    /** In Chinese. */
    String zh();
}
