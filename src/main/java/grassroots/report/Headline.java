package grassroots.report;

import grassroots.parameter.Text;
import grassroots.report.Finding.Against;
import grassroots.report.Finding.Verdict;

/** The title and the lines below it, in words that the finding allows. */
final class Headline {
    private final Finding finding;
    private final String language;
    private final boolean several;
    private final Units units;

    /** The words for a finding; {@code several} where there is more than one policy. */
    Headline(Finding finding, boolean several, String language) {
        this.finding = finding;
        this.language = language;
        this.several = several;
        this.units = Units.of(finding.metric().unit());
    }

    /** The title. */
    String title(Text sentence) {
        String claim = capital(sentence.in(language).replace("{}", units.value(finding.now(), decimals(), language)));
        return claim + switch (finding.verdict()) {
            case CHANGED -> changed().replace("{}", units.value(finding.then(), decimals(), language));
            case SAME -> same();
            case SMALL -> small();
            case OPEN -> open();
            case NONE -> words(" at the end of the run", "（期末）");
        };
    }

    /** Where and how sure: the line below the title. */
    String evidence() {
        String weeks = words("Weeks %d–%d".formatted(finding.from(), finding.to() - 1),
                "第%d–%d周".formatted(finding.from(), finding.to() - 1));
        if (finding.verdict() == Verdict.NONE && Double.isNaN(finding.then())) {
            return weeks + words(": nothing to compare with, since it was not measured before.", "：此前没有数值，无从比较。");
        }
        if (finding.verdict() == Verdict.NONE) {
            return weeks + words(": mean of one replication, so no interval.", "：仅一次重复，无法给出区间。");
        }
        String difference = units.signed(finding.difference().mean(), precision())
                + units.difference().in(language) + " [" + units.signed(finding.difference().low(), precision()) + ", "
                + units.signed(finding.difference().high(), precision()) + "]";
        return weeks + words(": " + difference + " against " + comparison() + ".",
                "：与" + comparison() + "相差" + difference + "。");
    }

    private String comparison() {
        return switch (finding.against()) {
            case OTHER_WORLD -> words("the same world without " + policies(), "无政策的同一世界");
            case BEFORE_POLICIES -> words("the " + window() + " weeks before " + policies(), "政策实施前" + window() + "周");
            case START -> words("the first " + window() + " weeks", "期初" + window() + "周");
        };
    }

    private int window() {
        return finding.to() - finding.from();
    }

    private String changed() {
        return switch (finding.against()) {
            case OTHER_WORLD -> words(", {} without " + policies(), "，无政策时为{}");
            case BEFORE_POLICIES -> words(" at the end, {} before " + policies(), "，政策实施前为{}");
            case START -> words(" at the end, {} in the first weeks", "，期初为{}");
        };
    }

    private String same() {
        return switch (finding.against()) {
            case OTHER_WORLD -> words(", exactly as without " + policies(), "，与无政策时完全相同");
            case BEFORE_POLICIES -> words(", exactly as before " + policies(), "，与政策实施前完全相同");
            case START -> words(" from beginning to end", "，始终不变");
        };
    }

    private String small() {
        return switch (finding.against()) {
            case OTHER_WORLD -> words("; hardly different without " + policies(), "，与无政策时相差无几");
            case BEFORE_POLICIES -> words(", little changed since before " + policies(), "，较政策实施前变化甚微");
            case START -> words(", little changed since the first weeks", "，较期初变化甚微");
        };
    }

    private String open() {
        return switch (finding.against()) {
            case OTHER_WORLD -> words("; the effect of " + policies() + " is not settled", "；政策效果尚无定论");
            case BEFORE_POLICIES -> words("; no change since before " + policies() + " is settled", "；较政策实施前的变化尚无定论");
            case START -> words("; no change since the first weeks is settled", "；较期初的变化尚无定论");
        };
    }

    private String policies() {
        return several ? "the policies" : "the policy";
    }

    private int decimals() {
        int decimals = units.decimals(Math.max(Math.abs(finding.now()), Math.abs(finding.then())));
        boolean differs = finding.verdict() == Verdict.CHANGED;
        while (differs && decimals < 8
                && units.number(finding.now(), decimals).equals(units.number(finding.then(), decimals))) {
            decimals++;
        }
        return decimals;
    }

    private int precision() {
        double size = Math.max(2 * finding.difference().halfWidth(), Math.abs(finding.difference().mean()) / 10);
        int decimals = units.decimals(size);
        return units.factor() > 1 ? decimals : Math.max(0, decimals - 1);
    }

    private String words(String en, String zh) {
        return "zh".equals(language) ? zh : en;
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
