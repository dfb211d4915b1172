package grassroots.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The files of the page, all in memory: nothing else can be asked for, so no request reaches the disk. */
final class Pages {
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    private final Map<String, Page> pages = new HashMap<>();

    /**
     * One file.
     *
     * @param type what it is
     * @param bytes what it says
     */
    record Page(String type, byte[] bytes) {}

    /**
     * The files.
     *
     * @param withClass whether those of a class are among them
     */
    Pages(boolean withClass) {
        add("/", "/classroom/index.html", HTML);
        for (String script : new String[] {"app", "api", "words", "charts", "levers", "map", "near", "panels", "lesson", "lessons"}) {
            add("/" + script + ".js", "/classroom/" + script + ".js", SCRIPT);
        }
        add("/teacher.html", "/classroom/teacher.html", HTML);
        add("/style.css", "/classroom/style.css", STYLE);
        add("/class.css", "/classroom/class.css", STYLE);
        add("/uplot.js", UPLOT + "uPlot.esm.js", SCRIPT);
        add("/uplot.css", UPLOT + "uPlot.min.css", STYLE);
        if (withClass) {
            add("/student", "/classroom/student.html", HTML);
            add("/wall", "/classroom/wall.html", HTML);
            add("/student.js", "/classroom/student.js", SCRIPT);
            add("/wall.js", "/classroom/wall.js", SCRIPT);
            add("/class.js", "/classroom/class.js", SCRIPT);
            add("/teach.js", "/classroom/teach.js", SCRIPT);
        }
    }

    private void add(String path, String resource, String type) {
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + resource);
            }
            pages.put(path, new Page(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page by its path. */
    Map<String, Page> all() {
        return pages;
    }
}
