package grassroots.scenario;

import grassroots.parameter.Text;
import java.util.List;

/**
 * A setting that is one of several words, as {@code describe} shows it.
 *
 * @param path path in scenario files
 * @param meaning what it is
 * @param choices the words
 * @param standard the baseline's word
 */
public record ChoiceEntry(String path, Text meaning, List<String> choices, String standard) {}
