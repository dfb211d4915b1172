package grassroots.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the page, all in memory: nothing else can be asked for, so no request reaches the disk. */
final class Pages {
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Pattern PART = Pattern.compile("<!-- (\\w+\\.html) -->\n");
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
        byte[] bytes = read(resource);
        pages.put(path, new Page(type, type.equals(HTML) ? whole(bytes) : bytes));
    }

    /** A page with the parts that it shares with others put where it names them. */
    private static byte[] whole(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(new String(read("/classroom/" + part.group(1)), StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page by its path. */
    Map<String, Page> all() {
        return pages;
    }
}
