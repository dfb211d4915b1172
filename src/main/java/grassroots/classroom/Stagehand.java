package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.parameter.Decimal;
import grassroots.population.CommunityList;
import grassroots.population.WorldPlan;
import grassroots.scenario.EffectiveScenario;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import grassroots.world.Community;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts other plays on stage, and carries out of the house what is played: the scenario, and what was recorded. */
final class Stagehand {
    private static final double MOST_SEED = 1e12;

    private final Stage stage;
    private final Limits limits;

    Stagehand(Stage stage, Limits limits) {
        this.stage = stage;
        this.limits = limits;
    }

    /** The play from its beginning, with another seed or budget where one is named. */
    void restart(JsonNode said) {
        Play play = stage.picture().play();
        Scenario scenario = anew(play.scenario(), said);
        if (said.path("keep").asBoolean()) {
            scenario = scenario.withPolicies(stage.picture().policies());
        }
        stage.open(play.with(scenario));
    }

    /** A scenario with another seed or budget where one is named. */
    static Scenario anew(Scenario scenario, JsonNode said) {
        Scenario other = scenario;
        if (said.hasNonNull("seed")) {
            double seed = said.get("seed").asDouble(-1);
            if (!(seed >= 0 && seed <= MOST_SEED && seed == Math.rint(seed))) {
                throw new Mistake("A seed is a whole number from 0 to 1,000,000,000,000.", "随机种子须为 0 至 1000000000000 的整数。");
            }
            other = other.withSeed((long) seed);
        }
        return said.has("budget") ? other.withBudget(budget(said.get("budget"))) : other;
    }

    private static double budget(JsonNode said) {
        if (said.isNull()) {
            return Double.POSITIVE_INFINITY;
        }
        double yuan = said.isNumber() ? said.doubleValue() : Double.NaN;
        if (!(yuan >= 0)) {
            throw new Mistake("A budget is a number of yuan, or empty for no limit.", "预算须为金额(元)，留空为不限。");
        }
        return yuan;
    }

    /** A scenario that comes with the program, in a world of the size that is on stage. */
    void preset(String name) {
        if (Book.Preset.all().stream().noneMatch(preset -> preset.name().equals(name))) {
            throw new Mistake("There is no such scenario; reload the page.", "没有这个情景，请刷新页面。");
        }
        Scenario now = stage.picture().play().scenario();
        Scenario scenario = ScenarioReader.read(Source.builtIn(name).orElseThrow(), size(now)).scenario();
        stage.open(checked(drawn(scenario.withSeed(now.seed()), name)));
    }

    private static List<String> size(Scenario now) {
        WorldPlan world = now.world();
        List<String> size = new ArrayList<>(List.of("horizon.warmUp=" + now.horizon().warmUp() + " days",
                "horizon.length=" + now.horizon().length() + " days"));
        if (world.file().isEmpty()) {
            size.addAll(List.of("world.districts=" + world.districts(), "world.townships=" + world.townships(),
                    "world.communities.perTownship=" + world.communities().perTownship(),
                    "world.communities.residents=" + world.communities().residents()));
        }
        return size;
    }

    /** A scenario that somebody brings as text. */
    void open(String text) {
        Scenario scenario = ScenarioReader.read(Source.text("shared scenario", text), List.of()).scenario();
        if (!scenario.world().file().isEmpty()) {
            throw new Mistake("A shared scenario cannot bring a world file; start the program with the scenario instead: grassroots serve FILE.",
                    "分享的情景不能引用社区数据文件；请改用 grassroots serve FILE 启动。");
        }
        stage.open(checked(drawn(scenario, "")));
    }

    private static Play drawn(Scenario scenario, String base) {
        return new Play(scenario, CommunityList.drawn(scenario.world(), scenario.uncertainties().population()), base);
    }

    private Play checked(Play play) {
        limits.check(play);
        return play;
    }

    /** Name of the file that {@link #scenario} becomes. */
    String fileName() {
        return stage.picture().play().scenario().name() + "-classroom.yaml";
    }

    /** What has been played so far, decisions included, as a scenario that {@code run} takes. */
    byte[] scenario() {
        Picture picture = stage.picture();
        return EffectiveScenario.yaml(picture.play().scenario().withPolicies(picture.policies())).getBytes(StandardCharsets.UTF_8);
    }

    /** What was recorded, one row a world and week. */
    byte[] data() {
        Picture.Weeks weeks = stage.picture().weeks();
        StringBuilder csv = new StringBuilder("world,week,").append(String.join(",", weeks.keys())).append("\r\n");
        rows(csv, "with", weeks, weeks.with());
        rows(csv, "without", weeks, weeks.without());
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void rows(StringBuilder csv, String world, Picture.Weeks weeks, List<float[]> rows) {
        for (int week = 0; week < weeks.count(); week++) {
            csv.append(world).append(',').append(weeks.first() + week);
            for (float value : rows.get(week)) {
                csv.append(',').append(Float.isNaN(value) ? "" : Decimal.text(Double.parseDouble(Float.toString(value))));
            }
            csv.append("\r\n");
        }
    }

    /** The communities in the order of the world, for the map. */
    byte[] places() {
        return stage.read(worlds -> Json.object(to -> {
            to.writeArrayFieldStart("communities");
            for (Community community : worlds.with().world().communities()) {
                to.writeStartObject();
                to.writeStringField("id", community.identity().id());
                to.writeNumberField("township", community.identity().township() + 1);
                to.writeStringField("type", community.identity().type().name());
                to.writeNumberField("residents", community.residents().size());
                to.writeEndObject();
            }
            to.writeEndArray();
        }));
    }
}
