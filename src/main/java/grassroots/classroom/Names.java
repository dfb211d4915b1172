package grassroots.classroom;

import java.text.Normalizer;

/** Names that people give themselves: any text, made harmless and short. */
final class Names {
    private static final int LONGEST = 24;

    private Names() {}

    /** A name to show, refused where nothing is left of it. */
    static String of(String said) {
        String name = plain(said, LONGEST);
        if (name.isEmpty()) {
            throw new Mistake("Tell your name, or any word by which the class knows you.", "请填写姓名，或任何能让同学认出你的称呼。");
        }
        return name;
    }

    /** A text without what cannot be seen or turns the direction of writing, in one line, cut to a length. */
    static String plain(String said, int longest) {
        StringBuilder name = new StringBuilder();
        int count = 0;
        for (int c : Normalizer.normalize(said, Normalizer.Form.NFC).codePoints().toArray()) {
            boolean shown = !isHidden(c) && !(Character.isWhitespace(c) && name.isEmpty());
            if (shown && count < longest) {
                name.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
                count++;
            }
        }
        return name.toString().strip();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean turns = type == Character.FORMAT || type == Character.CONTROL && !Character.isWhitespace(c);
        return turns || type == Character.SURROGATE || type == Character.PRIVATE_USE || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
