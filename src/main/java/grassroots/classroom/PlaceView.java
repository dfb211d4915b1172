package grassroots.classroom;

import com.fasterxml.jackson.core.JsonGenerator;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.UpwardTask;
import grassroots.world.Worker;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** One community from near: its workers, what lies on its desks, and what it owes. */
final class PlaceView {
    private PlaceView() {}

    /** A community in both worlds. */
    static byte[] bytes(TwoWorlds worlds, int number) {
        if (number < 0 || number >= worlds.with().world().communities().size()) {
            throw new Mistake("There is no such community; reload the page.", "没有这个社区，请刷新页面。");
        }
        return Json.object(to -> {
            to.writeStringField("id", worlds.with().world().communities().get(number).identity().id());
            to.writeFieldName("with");
            community(to, worlds.with().world().communities().get(number));
            to.writeFieldName("without");
            community(to, worlds.without().world().communities().get(number));
        });
    }

    private static void community(JsonGenerator to, Community home) throws IOException {
        to.writeStartObject();
        to.writeNumberField("residents", home.residents().size());
        number(to, "secretarySkill", home.party().skill());
        to.writeNumberField("waiting", home.cases().waiting().size());
        to.writeNumberField("inHand", home.staff().inHand());
        to.writeNumberField("elsewhere", home.cases().elsewhere().size());
        to.writeNumberField("atDesk", home.cases().atDesk());
        to.writeNumberField("returning", home.cases().returning().size());
        to.writeNumberField("vacancies", home.staff().vacancies().size());
        number(to, "load", home.pressure().load());
        number(to, "plaques", home.reform().plaques());
        to.writeArrayFieldStart("tasks");
        for (UpwardTask.Kind kind : UpwardTask.Kind.values()) {
            tasks(to, home, kind);
        }
        to.writeEndArray();
        to.writeObjectFieldStart("owed");
        for (Activity activity : Activity.values()) {
            number(to, activity.name().toLowerCase(Locale.ROOT), home.duties().owed(activity));
        }
        to.writeEndObject();
        to.writeArrayFieldStart("workers");
        for (Worker worker : home.staff().present()) {
            worker(to, worker);
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    private static void tasks(JsonGenerator to, Community home, UpwardTask.Kind kind) throws IOException {
        double[] hours = home.tasks().open().stream().filter(task -> task.kind() == kind).mapToDouble(UpwardTask::hoursLeft).toArray();
        if (hours.length > 0) {
            to.writeStartObject();
            to.writeStringField("kind", kind.name().toLowerCase(Locale.ROOT));
            to.writeNumberField("count", hours.length);
            number(to, "hours", Arrays.stream(hours).sum());
            to.writeEndObject();
        }
    }

    private static void worker(JsonGenerator to, Worker worker) throws IOException {
        to.writeStartObject();
        number(to, "exhaustion", worker.exhaustion());
        number(to, "engagement", worker.engagement());
        number(to, "skill", worker.skill());
        number(to, "months", worker.months());
        to.writeBooleanField("sentDown", worker.sentDown());
        if (worker.inHand() != null) {
            Json.text(to, "inHand", worker.inHand().problem().matter().label());
        }
        to.writeEndObject();
    }

    private static void number(JsonGenerator to, String name, double value) throws IOException {
        to.writeFieldName(name);
        Json.number(to, value);
    }
}
