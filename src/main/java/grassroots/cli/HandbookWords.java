package grassroots.cli;

import java.util.Map;

/** Words of {@code describe} that are no texts of the model: headings, directions, how well something is known. */
final class HandbookWords {
    private static final Map<String, String> CHINESE = Map.ofEntries(Map.entry("key", "键"), Map.entry("group", "类别"),
            Map.entry("meaning", "含义"), Map.entry("settings", "设定"), Map.entry("cost", "成本"), Map.entry("failure", "失效方式"),
            Map.entry("unit", "单位"), Map.entry("min", "最小值"), Map.entry("max", "最大值"), Map.entry("default", "默认"),
            Map.entry("uncertainLow", "不确定下限"), Map.entry("uncertainHigh", "不确定上限"), Map.entry("choices", "可选值"),
            Map.entry("source", "来源"), Map.entry("confidence", "可信度"), Map.entry("reason", "理由"), Map.entry("label", "名称"),
            Map.entry("better", "向好方向"), Map.entry("matters", "有意义的最小变化"), Map.entry("mattersReason", "为何是此值"),
            Map.entry("whenMissing", "缺省时"), Map.entry("up", "升"), Map.entry("down", "降"), Map.entry("neither", "无"),
            Map.entry("needed", "必填"), Map.entry("or", "或"), Map.entry("verified", "已核实"), Map.entry("secondary", "二手或单一来源"),
            Map.entry("derived", "推算"), Map.entry("remembered", "凭记忆，未核实"), Map.entry("assumed", "假设"));

    private HandbookWords() {}

    /** A word in a language. */
    static String in(String language, String word) {
        return "zh".equals(language) ? CHINESE.getOrDefault(word, word) : word;
    }

    /** Whether a word has a translation. */
    static boolean knows(String word) {
        return CHINESE.containsKey(word);
    }
}
