package grassroots.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.random.Draws;
import grassroots.world.Community;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorldFileTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken/world");

    @TempDir
    Path folder;

    private static WorldFile read(String... lines) {
        try {
            byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return WorldFile.read("my.csv", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String refusal(Path file) {
        return assertThrows(WorldFileProblems.class, () -> WorldFile.read(file)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
        "empty             | -           | is empty; its first line names the columns, at least id, township, residents",
        "header-only       | -           | has no communities; each line after the first is one",
        "missing-column    | 1  residents | the column 'residents' is missing; did you mean it by 'resident'?",
        "capital-column    | 1:4  Type  | 'Type' is no known column; did you mean 'type'? Give a column of your own another name",
        "plural-column     | 1:4  types | 'types' is no known column; did you mean 'type'? Give a column of your own another name",
        "singular-column   | 1:4  worker | 'worker' is no known column; did you mean 'workers'? Give a column of your own another name",
        "misspelt-column   | 1:5  yuong | 'yuong' is no known column; did you mean 'young'? Give a column of your own another name",
        "missing-township  | 1  township | the column 'township' is missing; a world file needs id, township and residents",
        "text-in-number    | 2:3  residents | must be a whole number from 1 to 65535, found 'many'",
        "negative          | 2:3  residents | must be a whole number from 1 to 65535, found '-5000'",
        "too-many          | 2:3  residents | must be a whole number from 1 to 65535, found '70000'; divide it into several communities",
        "nobody            | 2:3  residents | must be a whole number from 1 to 65535, found '0'",
        "fraction          | 2:3  residents | must be a whole number from 1 to 65535, found '5000.5'",
        "nan               | 2:3  residents | must be a whole number from 1 to 65535, found 'NaN'",
        "nan-proneness     | 2:4  proneness | must be a number from 0 to 20, found 'NaN'",
        "thousands         | 2:3  residents | must be a whole number from 1 to 65535, found '5,000'; write it as 5000",
        "percent           | 2:4  members | must be a share from 0 to 1, found '7.1%'; write a share, such as 0.07 for 7%",
        "ages              | 2:5  old    | 'young' and 'old' add up to more than 1; nobody is both",
        "duplicate-id      | 3:1  id     | 'a' is already on line 2; give every community an id of its own",
        "duplicate-column  | 1:5  pilot  | two columns are named 'pilot'; rename or delete one",
        "nameless-column   | 1:4         | column 4 has no name; name it or delete it",
        "ragged            | 3           | has 2 cells, the first line has 3; put a cell with a comma in quotation marks",
        "one-cell          | 3           | has 1 cell, the first line has 3; put a cell with a comma in quotation marks",
        "open-quotation    | 4           | a quotation mark opens here and is never closed; close it, or delete it",
        "open-header       | 1           | a quotation mark opens here and is never closed; close it, or delete it",
        "quotes            | 3           | a text in quotation marks goes on after its closing mark; double the marks inside it",
        "empty-cell        | 2:1  id     | the cell is empty; 'id' must be a name",
        "type              | 2:4  type   | must be 'urban' or 'village', found 'vilage'; did you mean 'village'?",
        "township-gap      | -  township | townships are numbered up to 3, but 2 has no community; number them without gaps or give them names",
        "two-districts     | 3:4  district | found 'Two', but township 'East' is in 'One' on line 2; a township belongs to one district",
        "semicolons        | 1           | columns are separated by something other than commas; save the file with commas",
        "gbk               | -           | is GBK, not UTF-8; convert it:\\n  iconv -f GBK -t UTF-8 in.csv > out.csv",
        "utf-16            | -           | is UTF-16, not UTF-8; convert it:\\n  iconv -f UTF-16 -t UTF-8 in.csv > out.csv",
        "spreadsheet       | -           | is a spreadsheet, not CSV; save it as 'CSV UTF-8'",
        "noise             | -           | is not a text file; a world is CSV in UTF-8"})
    void eachMistakeIsToldWithItsPlaceAndItsRemedy(String file, String place, String rule) {
        Path path = BROKEN.resolve(file + ".csv");
        String where = place == null ? "" : place.startsWith("-") ? place.substring(1) : ":" + place;
        assertEquals(path + where + "\n  " + rule.replace("\\n", "\n"), refusal(path));
    }

    @Test
    void everyFileInTheFolderOfBrokenOnesIsRefused() throws IOException {
        try (var files = Files.list(BROKEN)) {
            List<Path> all = files.toList();
            assertEquals(36, all.size());
            all.forEach(file -> assertThrows(WorldFileProblems.class, () -> WorldFile.read(file), file.toString()));
        }
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheFile() {
        Path path = BROKEN.resolve("everything.csv");
        assertEquals(String.join("\n",
                path + ":2:3  residents", "  must be a whole number from 1 to 65535, found 'many'",
                path + ":2:4  type", "  must be 'urban' or 'village', found 'town'",
                path + ":2:5  members", "  must be a share from 0 to 1, found '2'",
                path + ":3", "  has 6 cells, the first line has 5; put a cell with a comma in quotation marks",
                path + ":4:3  residents", "  must be a whole number from 1 to 65535, found '-1'"), refusal(path));
    }

    @Test
    void ofMoreThanAHundredMistakesTheRestIsCounted() {
        String[] lines = new String[131];
        Arrays.setAll(lines, i -> i == 0 ? "id,township,residents" : i + ",East,many");
        WorldFileProblems problems = assertThrows(WorldFileProblems.class, () -> read(lines));
        assertEquals(101, problems.faults().size());
        assertEquals("my.csv\n  and 30 more faults; these are the first 100", problems.faults().get(100).toString());
    }

    @Test
    void aMissingFileAFolderAndAFileForResidentsAreRefused() throws IOException {
        Path missing = folder.resolve("no.csv");
        assertEquals(missing + "\n  no such file; the path of 'world.file' starts at the folder of the scenario file", refusal(missing));
        assertEquals(folder + "\n  is a folder; name the CSV file in it", refusal(folder));
        Path endless = Files.createSymbolicLink(folder.resolve("endless.csv"), Path.of("endless.csv"));
        assertTrue(refusal(endless).startsWith(endless + "\n  cannot be read: ") && refusal(endless).endsWith(
                "; make it readable for you, such as with 'chmod u+r', or name a copy of your own"), refusal(endless));
        Path large = folder.resolve("large.csv");
        Files.write(large, new byte[16_000_001]);
        assertEquals(large + "\n  is larger than 16 MB; a world file has one row per community, not per resident", refusal(large));
    }

    @Test
    void aByteOrderMarkWindowsLinesAndBlankLinesMakeNoDifference() {
        WorldFile plain = read("id,township,residents", "a,East,5000", "b,East,400");
        assertEquals(plain, read("\uFEFFid,township,residents\r", "\r", " a , East,5000\r", ",,\r", "b,East,400\r", ""));
    }

    @Test
    void cellsInQuotationMarksMayHoldCommasMarksAndLines() {
        WorldFile file = read("id,township,residents,note", "\"a, or \"\"A\"\"\",East,5000,\"two\nlines\"");
        assertEquals("a, or \"A\"", file.communities().rows().get(0).id());
        assertEquals("two\nlines", file.communities().rows().get(0).columns().get("note"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`a,East,50,\"` | 2",
        "`a,East,50,\"\\n\\n` | 2",
        "`a,East,50,\"more \"\"text\"\"` | 2",
        "`a,East,50,x\\n\\n\"b,East,50,` | 4",
        "`\"a\\nb\",East,50,\"two\\r\\n` | 3",
        "`\"a\\r\\nb\\rc\",East,\"50` | 4",
        "`a,East,50,\"one\"\\nb,East,50,\"two` | 3"})
    void aQuotationMarkThatIsNeverClosedIsToldWhereItOpens(String lines, int line) {
        WorldFileProblems problems = assertThrows(WorldFileProblems.class,
                () -> read("id,township,residents,note", lines.replace("\\n", "\n").replace("\\r", "\r")));
        assertEquals("my.csv:" + line + "\n  a quotation mark opens here and is never closed; close it, or delete it", problems.getMessage());
    }

    @Test
    void quotationMarksThatAreClosedOrStandInsideACellAreNoFault() {
        for (String cell : List.of("\"\"", "\"a\"", "\"\"\"a\"\"\"", "\"\"\"\"", "5\" pipe", "a\"", "\"a\"\n", "a\"\"\n\n")) {
            assertEquals(1, read("id,township,residents,note", "a,East,50," + cell).communities().rows().size(), cell);
        }
    }

    @Test
    void theLineOfAMistakeCountsTheLinesOfTheFile() {
        WorldFileProblems problems = assertThrows(WorldFileProblems.class,
                () -> read("id,township,residents,note", "a,East,5000,\"two\nlines\"", "", "b,East,none,"));
        assertEquals(List.of(5), problems.faults().stream().map(WorldFileFault::line).toList());
    }

    @Test
    void columnsWithoutAMeaningAreKeptForTargetsInTheOrderOfTheFile() {
        WorldFile file = read("id,pilot,township,residents,estate", "a,1,East,5000,old", "b,,East,400,new");
        assertEquals(List.of("pilot", "estate"), file.unknownColumns());
        assertEquals(Map.of("pilot", "1", "estate", "old"), file.communities().rows().get(0).columns());
        assertEquals(Map.of("pilot", "", "estate", "new"), file.communities().rows().get(1).columns());
    }

    @ParameterizedTest
    @EnumSource(WorldColumn.class)
    void aColumnMisspeltByCaseOrByOneLetterIsToldWithTheNameThatWasMeant(WorldColumn column) {
        String known = column.key();
        for (String slip : List.of(known.toUpperCase(Locale.ROOT), known + "s", known.substring(0, known.length() - 1), "x" + known)) {
            String header = Stream.concat(Stream.of(slip), Arrays.stream(WorldColumn.values()).map(WorldColumn::key)
                    .filter(key -> !key.equals(known))).collect(Collectors.joining(","));
            WorldFileProblems problems = assertThrows(WorldFileProblems.class, () -> read(header, "a"), slip);
            assertEquals(column.needed()
                    ? "my.csv:1  " + known + "\n  the column '" + known + "' is missing; did you mean it by '" + slip + "'?"
                    : "my.csv:1:1  " + slip + "\n  '" + slip + "' is no known column; did you mean '" + known
                            + "'? Give a column of your own another name", problems.faults().get(0).toString());
        }
    }

    @Test
    void allKnownColumnsTogetherAreNoneMisspeltAndNeitherAreColumnsOfOnesOwn() {
        String known = Arrays.stream(WorldColumn.values()).map(WorldColumn::key).collect(Collectors.joining(","));
        assertEquals(List.of(), read(known, "a,East,50" + ",".repeat(WorldColumn.values().length - 3)).unknownColumns());
        assertEquals(List.of("estate", "pilot", "note", "name", "area", "code", "grid", "社区", "old town"),
                read("id,township,residents,estate,pilot,note,name,area,code,grid,社区,old town", "a,East,50,,,,,,,,,").unknownColumns());
    }

    @Test
    void aNameThatIsNearAColumnOfTheFileIsOnesOwnUnlessItDiffersInCaseAlone() {
        assertEquals(List.of("fid", "types"), read("id,fid,township,residents,type,types", "a,7,East,50,village,b").unknownColumns());
        WorldFileProblems problems = assertThrows(WorldFileProblems.class,
                () -> read("id,township,residents,type,Type", "a,East,50,village,b"));
        assertEquals("my.csv:1:5  Type\n  'Type' is no known column; did you mean 'type'? Give a column of your own another name",
                problems.getMessage());
    }

    @Test
    void numberedTownshipsKeepTheirNumbersInWhateverOrderTheyStand() {
        WorldFile file = read("id,township,residents", "a,3,10", "b,1,10", "c,2,10", "d,10,10", "e,4,10", "f,5,10", "g,6,10",
                "h,7,10", "i,8,10", "j,9,10");
        assertEquals(List.of(2, 0, 1, 9), file.communities().rows().stream().limit(4).map(CommunityRow::township).toList());
    }

    @Test
    void namesAndLongCodesAreNumberedAsTheyAppear() {
        assertEquals(List.of("West", "East"), read("id,township,residents", "a,West,10", "b,East,10", "c,West,10").townships());
        assertEquals(List.of("990102001", "990101001"),
                read("id,township,residents", "a,990102001,10", "b,990101001,10").townships());
    }

    @Test
    void districtsAreNumberedAsTheyAppearAndWithoutThatColumnThereIsOne() {
        assertEquals(List.of(0, 1, 0), read("id,township,residents,district", "a,East,10,One", "b,West,10,Two", "c,North,10,One")
                .communities().districts());
        assertEquals(List.of(0, 0), read("id,township,residents", "a,East,10", "b,West,10").communities().districts());
    }

    @Test
    void anEmptyCellOfAnOptionalColumnMeansTheDefault() {
        CommunityRow row = read("id,township,residents,type,workers,young", "a,East,10,,,").communities().rows().get(0);
        assertEquals(Community.Type.URBAN, row.type());
        assertEquals(Map.of(), row.given());
        assertEquals(7, row.or(WorldColumn.WORKERS, 7));
    }

    @Test
    void whatIsReadIsOnlyReadOnce() throws IOException {
        Path file = folder.resolve("my.csv");
        Files.writeString(file, "id,township,residents\na,East,50\n");
        WorldFile read = WorldFile.read(file);
        Files.delete(file);
        assertEquals(50, WorldBuilder.build(read.communities(), Worlds.parameters(),
                Draws.of(1), 1).residents());
    }

    @Test
    void everyColumnSaysWhatItMeansInBothLanguagesAndWhatHoldsWithoutIt() {
        for (WorldColumn column : WorldColumn.values()) {
            assertTrue(!column.meaning().en().isEmpty() && column.meaning().zh().codePoints().anyMatch(Character::isIdeographic));
            assertTrue(column.needed() == List.of("id", "township", "residents").contains(column.key()));
            if (column.needed()) {
                assertNull(column.whenMissing());
            } else {
                assertTrue(!column.whenMissing().en().isEmpty() && !column.whenMissing().zh().isEmpty());
            }
        }
    }
}
