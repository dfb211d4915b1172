package grassroots.experiment;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A process that runs a small sweep and tells its standard output of each thing it does to the disk, to be killed by a test. */
final class SweepVictim {
    static final int REPLICATIONS = 6;
    private static final long MILLIS_OF_AN_ACT = 1;

    /** What it tells: a line of the journal, a file of the result begun, its manifest whole. */
    static final char LINE = 'l';
    static final char FILE = 'f';
    static final char WHOLE = 'w';

    private SweepVictim() {}

    public static void main(String[] arguments) {
        SweepBench bench = new SweepBench();
        SweepExperiment experiment = SweepBench.experiment(Path.of(arguments[0]), REPLICATIONS, SweepVictim::open);
        experiment.run(bench.means(2, point -> (seed, threads, watch) -> {
            rest(Long.parseLong(arguments[1]));
            return SweepBench.run(point, seed, watch);
        }), Shard.WHOLE, false);
    }

    private static OutputStream open(Path file) throws IOException {
        boolean journal = file.getParent().endsWith("journal");
        if (!journal) {
            tell(FILE);
        }
        return new FilterOutputStream(Disk.REAL.open(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                tell(journal ? LINE : FILE);
                int half = length / 2;
                out.write(bytes, offset, half);
                rest(MILLIS_OF_AN_ACT);
                out.write(bytes, offset + half, length - half);
            }

            @Override
            public void close() throws IOException {
                super.close();
                if (file.getFileName().toString().startsWith(Manifest.FILE)) {
                    tell(WHOLE);
                }
            }
        };
    }

    private static synchronized void tell(char what) {
        System.out.print(what);
        System.out.flush();
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
