package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.parameter.Confidence;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribeCommandTest {
    @TempDir
    Path here;

    @Test
    void inChineseDescribeSpeaksChineseButForKeysAndSources() {
        Call call = new Call(here);
        assertEquals(0, call.run("describe", "metric", "daysToClose", "--lang", "zh"));
        assertTrue(call.out.startsWith("daysToClose\n  类别: 服务\n  名称: 办结天数\n  单位: 天\n  向好方向: 降\n  有意义的最小变化: "), call.out);
        assertEquals(0, call.run("describe", "lever", "sinking", "--lang", "zh"));
        assertTrue(call.out.contains("\n    recall (比例, 0–1, 默认 0.1): 一年内被抽回的比例"), call.out);
        assertTrue(call.out.contains("(per-head 或 backlog 或 favour, 默认 per-head)"), call.out);
        assertEquals(0, call.run("describe", "parameter", "problems.rate", "--lang", "zh"));
        assertTrue(call.out.contains("\n  单位: 每人每年\n  最小值: 0\n"), call.out);
        assertEquals(0, call.run("describe", "lever", "--lang", "zh"));
        assertTrue(call.out.startsWith("键 "), call.out);
        assertEquals(0, call.run("describe", "metric", "plaques", "--format", "csv", "--lang", "zh"));
        assertTrue(call.out.startsWith("key,group,label,unit,"), "machines find columns by the same names: " + call.out);
        for (String kind : List.of("metric", "parameter", "--world")) {
            call.run("describe", kind, "--format", "json", "--lang", "zh");
            Matcher unit = Pattern.compile("\"unit\" : \"([^\"]*)\"").matcher(call.out);
            while (unit.find()) {
                assertTrue(unit.group(1).matches(".*\\p{IsHan}.*"), kind + " has a unit without Chinese: " + unit.group(1));
            }
        }
        for (Confidence confidence : Confidence.values()) {
            assertTrue(HandbookWords.knows(confidence.name().toLowerCase(Locale.ROOT)), confidence.name());
        }
    }
}
