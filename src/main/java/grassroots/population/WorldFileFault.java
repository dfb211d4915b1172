package grassroots.population;

import java.io.Serializable;

/**
 * Something wrong in a world file.
 *
 * @param file the file as it was named
 * @param line line, from 1; 0 for the whole file
 * @param column place of the cell in its line, from 1; 0 for a whole line
 * @param header name of the cell's column, empty where there is none
 * @param rule which rule is broken, and the remedy
 */
public record WorldFileFault(String file, int line, int column, String header, String rule) implements Serializable {
    /** The place on one line, the rule below it. */
    @Override
    public String toString() {
        String place = file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
        return place + (header.isEmpty() ? "" : "  " + header) + "\n  " + rule;
    }
}
