package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.parameter.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What every page has: a head that holds all that it needs, a switch of languages, a title with its question. */
final class Shell {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_QUESTION = 800;

    private Shell() {}

    /** A page of these parts. */
    static String html(Text title, String language, List<Object> main) {
        Markup head = tag("head", tag("meta", with("charset", "utf-8")),
                tag("meta", with("name", "viewport"), with("content", "width=device-width, initial-scale=1")),
                tag("title", title.in(language)), tag("style", asset("report.css")));
        Markup body = tag("body", tag("main", main.toArray()), tag("script", asset("report.js")));
        return "<!doctype html>\n" + tag("html", with("lang", language), head, body).html() + "\n";
    }

    private static Markup asset(String name) {
        try (InputStream in = Shell.class.getResourceAsStream("/report/" + name)) {
            return new Markup(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As much of a title as a page has room for. */
    static Text title(Text title) {
        return new Text(Amounts.shortened(title.en(), LONGEST_TITLE), Amounts.shortened(title.zh(), LONGEST_TITLE));
    }

    /** The question under the title. */
    static Markup question(Text question) {
        return tag("p", with("class", "q"), Markup.foreign(
                new Text(Amounts.shortened(question.en(), LONGEST_QUESTION), Amounts.shortened(question.zh(), LONGEST_QUESTION))));
    }

    /** The head of a page that is read. */
    static Markup header(Text kind, String language, Text title, Markup question, List<Text> chips) {
        return tag("header", tag("div", with("class", "kick"), tag("span", "Grassroots · ", kind), switcher(language)),
                tag("h1", Markup.foreign(title)), question,
                tag("p", with("class", "chips"), chips.stream().map(chip -> tag("span", chip)).toList()));
    }

    private static Markup switcher(String language) {
        return tag("span", with("class", "language"), with("role", "group"), with("aria-label", "Language · 语言"),
                button("en", "English", language), button("zh", "中文", language));
    }

    private static Markup button(String code, String word, String language) {
        return tag("button", with("type", "button"), with("data-language", code), with("aria-pressed", code.equals(language)), word);
    }
}
