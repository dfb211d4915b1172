package grassroots.experiment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What one run of a sweep gave, as the journal keeps it.
 *
 * @param run its number
 * @param failed whether it came to no end
 * @param cells its outcomes as the tables write them, or stage and cause of its failure
 */
record SweepLine(int run, boolean failed, List<String> cells) {
    private static final String ENDED = "ended";
    private static final String FAILED = "failed";
    private static final int WORDS_OF_FAILURE = 2;

    /** A run that ended. */
    static SweepLine ended(int run, List<String> outcomes) {
        return new SweepLine(run, false, outcomes);
    }

    /** A run that failed. */
    static SweepLine failed(int run, String stage, String cause) {
        return new SweepLine(run, true, List.of(plain(stage), plain(cause)));
    }

    /** On one line, and without what parts cells. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** The line, its checksum in front. */
    String text() {
        String content = run + "\t" + (failed ? FAILED : ENDED) + "\t" + String.join("\t", cells);
        return sum(content) + "\t" + content;
    }

    /** The run of a line; {@code null} where the line is not whole or does not belong to this sweep. */
    static SweepLine parse(String line, int runs, int outcomes) {
        int tab = line.indexOf('\t');
        if (tab < 0 || !line.substring(0, tab).equals(sum(line.substring(tab + 1)))) {
            return null;
        }
        List<String> parts = Arrays.asList(line.substring(tab + 1).split("\t", -1));
        boolean failed = parts.size() > 1 && parts.get(1).equals(FAILED);
        List<String> cells = parts.subList(Math.min(2, parts.size()), parts.size());
        int run = Integer.parseInt(parts.get(0));
        boolean fits = run < runs && cells.size() == (failed ? WORDS_OF_FAILURE : outcomes);
        return fits ? new SweepLine(run, failed, cells) : null;
    }

    private static String sum(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
