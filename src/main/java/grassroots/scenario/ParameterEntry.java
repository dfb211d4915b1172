package grassroots.scenario;

import grassroots.parameter.Confidence;
import grassroots.parameter.Text;

/**
 * A number that a scenario may set, as {@code describe} shows it.
 *
 * @param path path in scenario files, such as {@code uncertainties.voice.trust}
 * @param meaning what it is
 * @param unit unit in words
 * @param min smallest value that makes sense
 * @param max largest value that makes sense
 * @param low lower end of the range over which it is in doubt, NaN for what is no uncertainty
 * @param high upper end of it
 * @param standard the baseline's value
 * @param written the baseline's value as a scenario file says it
 * @param source row of the fact sheet or a paper, empty for an assumption
 * @param confidence how well the source supports it
 * @param reason why this value, where there is no source
 */
public record ParameterEntry(
        String path,
        Text meaning,
        String unit,
        double min,
        double max,
        double low,
        double high,
        double standard,
        String written,
        String source,
        Confidence confidence,
        String reason) {}
