package grassroots.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares a result folder with one in which the same question was answered again: data files byte for byte, charts as SVG without
 * their small print, of the manifest everything but times, machine, commit and build. PNG and pages are not certified.
 *
 * @param kept the folder that is verified
 * @param again the folder of the second answer
 * @param print what the small print of a chart begins with
 */
public record Verification(Path kept, Path again, String print) {
    private static final List<String> DATA = List.of(".csv", ".yaml", ".json");
    private static final String CHART = ".svg";

    /**
     * What was found.
     *
     * @param data data files that are the same
     * @param charts charts that are the same
     * @param differences what differs, file by file; empty when verified
     * @param uncertified files that nothing is said of
     */
    public record Finding(int data, int charts, List<String> differences, List<String> uncertified) {
        /** Whether all is the same. */
        public boolean isVerified() {
            return differences.isEmpty();
        }
    }

    /** Compares all files. */
    public Finding compare() {
        int data = 0;
        int charts = 0;
        List<String> differences = new ArrayList<>();
        List<String> uncertified = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(Folders.files(again));
        names.addAll(Manifest.read(kept).orElseThrow().files().keySet());
        names.remove(Manifest.FILE);
        for (String name : names) {
            boolean isData = DATA.stream().anyMatch(name::endsWith);
            if (!isData && !name.endsWith(CHART)) {
                uncertified.add(name);
                continue;
            }
            Optional<String> difference = difference(name, isData);
            difference.ifPresent(differences::add);
            data += isData && difference.isEmpty() ? 1 : 0;
            charts += !isData && difference.isEmpty() ? 1 : 0;
        }
        Manifests.difference(kept, again).ifPresent(differences::add);
        return new Finding(data, charts, List.copyOf(differences), List.copyOf(uncertified));
    }

    private Optional<String> difference(String name, boolean isData) {
        Path one = kept.resolve(name);
        Path other = again.resolve(name);
        if (!Files.isRegularFile(one)) {
            return Optional.of(name + ": is missing");
        }
        if (!Files.isRegularFile(other)) {
            return Optional.of(name + ": running again gives no such file");
        }
        byte[] here = bytes(one);
        byte[] there = bytes(other);
        if (Arrays.equals(here, there)) {
            return Optional.empty();
        }
        if (name.endsWith(".csv")) {
            return Optional.of(name + ": " + FirstDifference.ofTables(one, other));
        }
        List<String> lines = lines(here, isData);
        List<String> others = lines(there, isData);
        return lines.equals(others) ? Optional.empty() : Optional.of(name + ": " + FirstDifference.ofLines(lines, others));
    }

    /** The lines of a file; of a chart without the text of its small print. */
    private List<String> lines(byte[] bytes, boolean isData) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String told = isData ? text : text.replaceAll(">" + java.util.regex.Pattern.quote(print) + "[^<]*<", "><");
        return told.lines().toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }
}
