package grassroots.scenario;

/**
 * One thing wrong with a scenario.
 *
 * @param place file, line and column, or the override
 * @param path of the key
 * @param message rule and remedy
 */
public record Problem(String place, String path, String message) {
    @Override
    public String toString() {
        return place + "  " + path + System.lineSeparator() + "  " + message;
    }
}
