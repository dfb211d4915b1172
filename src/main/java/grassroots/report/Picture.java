package grassroots.report;

import de.erichseifert.vectorgraphics2d.Processors;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A page as the bytes of a file. */
final class Picture {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LONG_DECIMAL = Pattern.compile("(?<![\\w.])(-?\\d+\\.\\d{3,})(?!\\w)");
    private static final String SERIFLESS = 
            "DejaVu Sans, Verdana, Arial, Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif";
    private static final Pattern FAMILY = Pattern.compile("font-family:(?:&quot;.*?&quot;|[^;\"]*);");

    private Picture() {}

    /** Writes a page as both kinds of file. */
    static void write(Path folder, String name, Leaf page, Lettering lettering) throws IOException {
        Files.write(folder.resolve(name + ".png"), png(page, lettering));
        Files.write(folder.resolve(name + ".svg"), svg(page, lettering));
    }

    /** As pixels. */
    static byte[] png(Leaf page, Lettering lettering) {
        BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        page.draw(Pen.on(graphics, lettering));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** As vectors, the same bytes for the same page. */
    static byte[] svg(Leaf page, Lettering lettering) {
        VectorGraphics2D graphics = new VectorGraphics2D();
        page.draw(Pen.on(graphics, lettering));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Processors.get("svg")
                    .getDocument(graphics.getCommands(), new PageSize(page.width(), page.height()))
                    .writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return tidy(bytes.toString(StandardCharsets.UTF_8), lettering).getBytes(StandardCharsets.UTF_8);
    }

    /** Two decimals are a hundredth of a pixel; fonts fall back to ones without serifs where the named one is missing. */
    private static String tidy(String svg, Lettering lettering) {
        String first = lettering.isChinese() ? lettering.family() + ", " : "";
        String families = FAMILY.matcher(svg).replaceAll(Matcher.quoteReplacement("font-family:" + first + SERIFLESS + ";"));
        return TAG.matcher(families).replaceAll(tag -> Matcher.quoteReplacement(rounded(tag.group())));
    }

    private static String rounded(String tag) {
        return LONG_DECIMAL.matcher(tag).replaceAll(
                number -> Double.toString(Math.round(Double.parseDouble(number.group(1)) * 100) / 100.0));
    }
}
