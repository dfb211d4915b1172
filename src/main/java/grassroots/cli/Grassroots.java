package grassroots.cli;

/** The program's entry point. */
public final class Grassroots {
    private Grassroots() {}

    public static void main(String[] arguments) {
        System.out.println("grassroots");
    }
}
