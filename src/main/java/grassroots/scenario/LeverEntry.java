package grassroots.scenario;

import grassroots.parameter.Text;
import grassroots.policy.LeverGroup;
import java.util.List;

/**
 * A lever, as {@code describe} shows it.
 *
 * @param key key in scenario files
 * @param group group of levers it belongs to
 * @param meaning what it does in English, its name in official texts in Chinese
 * @param cost what it costs
 * @param failure how it can fail
 * @param parameters its numbers, with their values where no policy acts
 * @param choices its settings that are words
 */
public record LeverEntry(
        String key,
        LeverGroup group,
        Text meaning,
        Text cost,
        Text failure,
        List<ParameterEntry> parameters,
        List<ChoiceEntry> choices) {}
