package grassroots.scenario;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.util.List;

/**
 * What a sweep file says of one factor: its path, and either values or a range.
 *
 * @param path path of a lever or an uncertainty in the scenario
 * @param values the values it takes, empty for a range
 * @param from lower end of its range, empty for the declared one
 * @param to upper end of its range, empty for the declared one
 * @param steps levels of a range where a design needs levels, both ends included
 */
public record SweepEntry(
        @Described(en = "path of a lever or an uncertainty, such as policies.admission-list.strictness", zh = "政策工具或不确定参数的路径") String path,
        @Described(en = "values it takes; leave out for a range", zh = "所取的值；用区间时省略") List<String> values,
        @Described(en = "lower end of its range; the declared range of doubt unless said otherwise", zh = "区间下限；默认为所声明的不确定范围") String from,
        @Described(en = "upper end of its range", zh = "区间上限") String to,
        @Parameter(en = "levels of a range in a factorial or one-at-a-time design, both ends included", zh = "全因子或单因子设计中区间所取的水平数，含两端", unit = "levels",
                min = 2, max = 1000, reason = "both ends")
                int steps) {

    static final SweepEntry STANDARD = new SweepEntry("", List.of(), "", "", 2);
}
