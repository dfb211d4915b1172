package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that do not leave the program are complained of, unless nobody reads on. */
class OutletTest {
    private static final String LOST = "standard output\n  could not be written: No space left on device; make room or send it elsewhere\n";

    @TempDir
    Path here;

    private Call call;

    @BeforeEach
    void begin() throws IOException {
        call = Call.withScenario(here);
        call.data = new Place(10, "No space left on device");
    }

    /** A place with room for so many letters. */
    private static final class Place extends Writer {
        private final String reason;
        private int room;

        Place(int room, String reason) {
            this.room = room;
            this.reason = reason;
        }

        @Override
        public void write(char[] letters, int start, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException(reason);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"describe parameter --format csv", "describe admission-list", "validate my.yaml", "run my.yaml --quiet", "--help",
        "run --help", "--version"})
    void whatADiskHasNoRoomForFailsTheCommandInPlaceOfBeingCutInSilence(String command) {
        call.assertEnds(1, LOST, command.split(" "));
    }

    @Test
    void aDiskThatFillsUpWhenTheLastLettersLeaveIsToldToo() {
        call.data = new Writer() {
            @Override
            public void write(char[] letters, int start, int length) {}

            @Override
            public void flush() throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void close() {}
        };
        call.assertEnds(1, LOST, "describe", "admission-list");
    }

    @Test
    void anExitCodeThatIsNoSuccessStays() {
        call.assertEnds(2, "nothing.yaml\n  no such file; 'grassroots init' writes a starter scenario\n" + LOST,
                "validate", "my.yaml", "nothing.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "断开的管道", "The pipe is being closed"})
    void aReaderWhoLeavesIsNoFault(String reason) {
        call.data = new Place(10, reason);
        call.assertEnds(0, "", "describe", "parameter");
    }

    @Test
    void whatFitsIsNotComplainedOf() {
        call.data = new Place(Integer.MAX_VALUE, "never");
        call.assertEnds(0, "", "describe", "parameter");
    }
}
