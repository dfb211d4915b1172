package grassroots.classroom;

import io.javalin.http.Context;
import java.util.Set;

/** What browsers in a class carry: a pass for the teacher, for whoever has a township, and for whoever typed the code. */
final class Passes {
    private static final int FORBIDDEN = 403;
    private static final int UNKNOWN = 401;
    private static final int WEEK = 7 * 24 * 3600;

    private final Set<String> teachers;
    private final String guest = Secrets.key();

    /** Passes of a class whose teacher has a key of which one of these traces is left. */
    Passes(Set<String> teachers) {
        this.teachers = teachers;
    }

    /** Whether the key is the teacher's. */
    boolean isTeachers(String key) {
        return key != null && teachers.contains(Secrets.trace(key));
    }

    boolean hasTeacher(Context request) {
        return isTeachers(request.cookie(name(request, "teacher")));
    }

    /** Refuses everybody but the teacher. */
    void teacherOnly(Context request) {
        if (!hasTeacher(request)) {
            throw new Mistake(FORBIDDEN, "Only the teacher may do this, from the link that the program printed.", "只有教师可以操作，请用程序给出的教师链接打开。");
        }
    }

    /** Refuses whoever has not typed the code. */
    void anyOf(Context request) {
        boolean known = hasTeacher(request) || guest.equals(request.cookie(name(request, "guest")));
        if (!known && seat(request) == null) {
            throw new Mistake(UNKNOWN, "Type the code that is on the wall.", "请输入大屏上的口令。");
        }
    }

    /** Key of the seat that a browser has, {@code null} for none. */
    String seat(Context request) {
        return request.cookie(name(request, "seat"));
    }

    void giveTeacher(Context request, String key) {
        give(request, "teacher", key);
    }

    void giveGuest(Context request) {
        give(request, "guest", guest);
    }

    void giveSeat(Context request, String key) {
        give(request, "seat", key);
    }

    /** Cookies know no ports, and two classes may be open on one machine. */
    private static String name(Context request, String kind) {
        return "grassroots-" + kind + "-" + request.port();
    }

    private static void give(Context request, String kind, String key) {
        request.res().addHeader("Set-Cookie", name(request, kind) + "=" + key + "; Path=/; Max-Age=" + WEEK + "; HttpOnly; SameSite=Lax");
    }
}
