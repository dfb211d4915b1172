package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody in a class, with the cookies of a browser of their own, who speaks the real protocol. */
final class Pupil {
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Pupil(int port) {
        address = "http://127.0.0.1:" + port;
    }

    /** The teacher, who has opened the link. */
    static Pupil teacher(Classroom classroom) {
        Pupil teacher = new Pupil(classroom.port());
        assertEquals(302, teacher.get("/teach?key=" + classroom.book().teacher()).statusCode());
        return teacher;
    }

    /** Someone who has come in and taken a township. */
    static Pupil at(Classroom classroom, int township) {
        Pupil pupil = new Pupil(classroom.port());
        pupil.tell("enter", "{'code':'" + classroom.book().code() + "'}");
        pupil.tell("take", "{'name':'Pupil " + township + "','township':" + township + "}");
        return pupil;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Tells the class something; single quotes stand for double ones. */
    HttpResponse<String> says(String name, String body) {
        return post("/api/class/" + name, body.replace('\'', '"'));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("X-Grassroots", "page").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same, and it is taken. */
    void tell(String name, String body) {
        HttpResponse<String> answer = says(name, body);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    void moves(int quarter, int staff, double gate, int meetings) {
        tell("move", "{'quarter':" + quarter + ",'staff':" + staff + ",'gate':" + gate + ",'meetings':" + meetings + "}");
    }

    JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Visitor.read(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the class may do something. */
    JsonNode await(String phase) {
        for (int look = 0; look < 2000; look++) {
            JsonNode seen = json("/api/class");
            if (seen.path("phase").asText().equals(phase)) {
                return seen;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("never " + phase);
    }
}
