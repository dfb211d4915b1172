package grassroots.classroom;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/** Lets in who means this page: no other web page may speak through the browser of someone who has it open. */
final class Doorkeeper {
    /** Header that only the page's own scripts send. */
    static final String SIGN = "X-Grassroots";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String host;

    /** Keeps the door of a server that listens at this address. */
    Doorkeeper(String host) {
        this.host = host;
    }

    /** Whether a server at this address is reached from this machine only. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Refuses a request that another page has made, or that came under a name this server does not have. */
    void check(Context request) {
        String called = nameOf(request.host());
        if (isLoopback(host) ? !LOOPBACK.contains(called) : !isAddress(called) && !LOOPBACK.contains(called)) {
            throw new Mistake("Open the page at the address that the program printed.", "请用程序给出的地址打开页面。");
        }
        String origin = request.header("Origin");
        if (origin != null && !origin.equalsIgnoreCase("http://" + request.host())) {
            throw new Mistake("Another page may not speak to this one.", "其他网页不得操作本页面。");
        }
        if (request.method() != HandlerType.GET && request.header(SIGN) == null) {
            throw new Mistake("This can be done from the page only.", "此操作只能在页面上进行。");
        }
    }

    private static String nameOf(String hostAndPort) {
        return hostAndPort == null ? "" : hostAndPort.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    }

    /** An address in numbers, which no name server can turn into another. */
    private static boolean isAddress(String name) {
        return name.matches("[0-9.]+") || name.startsWith("[");
    }
}
