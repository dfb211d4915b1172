package grassroots.scenario;

/**
 * Where something stands.
 *
 * @param file the file as the user named it, or {@code --set path}
 * @param line line, from 1; 0 where there is none
 * @param column column, from 1
 * @param path path of keys inside the file, empty for the whole file
 */
public record Place(String file, int line, int column, String path) {
    /** A whole file. */
    static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /** A key of the group that stands here. */
    Place key(String key) {
        return new Place(file, line, column, path.isEmpty() ? key : path + "." + key);
    }

    /** {@code file:line:column  path}, as far as they are known. */
    @Override
    public String toString() {
        String where = line == 0 ? file : file + ":" + line + ":" + column;
        return path.isEmpty() ? where : where + "  " + path;
    }
}
