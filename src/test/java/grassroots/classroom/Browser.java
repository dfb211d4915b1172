package grassroots.classroom;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser without a window, from Debian's packages. One that is closed forgets its page and is what the next test opens. */
public final class Browser implements AutoCloseable {
    private static final String DRIVER = "/usr/bin/chromedriver";
    private static final String PROGRAM = "/usr/bin/chromium";
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LOOK = Duration.ofMillis(60);
    private static final Duration SEARCH = Duration.ofMinutes(4);
    private static final Deque<ChromeDriver> CLOSED = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> CLOSED.forEach(ChromeDriver::quit)));
    }

    private final ChromeDriver driver;

    public Browser(int width, int height) {
        ChromeDriver closed = CLOSED.poll();
        driver = closed == null ? started() : closed;
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    private static ChromeDriver started() {
        CHATTER.setLevel(Level.SEVERE);
        System.setProperty(ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY, DRIVER);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(options);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void open(String address) {
        driver.get(address);
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public String text(String css) {
        return find(css).getText();
    }

    public void click(String css) {
        WebElement element = find(css);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Moves a slider or menu as a hand would: its value, then the events. */
    public void set(String css, String value) {
        driver.executeScript("const e = arguments[0]; e.value = arguments[1]; e.dispatchEvent(new Event('input', {bubbles: true}));"
                + " e.dispatchEvent(new Event('change', {bubbles: true}))", find(css), value);
    }

    /** Waits until an expression of the page is true. */
    public void await(String script) {
        new WebDriverWait(driver, PATIENCE, LOOK).withMessage(script)
                .until(page -> Boolean.TRUE.equals(driver.executeScript("return !!(" + script + ")")));
    }

    public Object run(String script) {
        return driver.executeScript(script);
    }

    /** What of the page shuts somebody out: the rule that is broken, and the first element that breaks it. */
    public List<String> barriers() {
        return barriers(true);
    }

    /** The same with or without looking at each text's colour and what lies behind it, which takes longer than everything else. */
    public List<String> barriers(boolean contrast) {
        AxeBuilder axe = new AxeBuilder();
        axe.setLegacyMode(true); // in the page itself, which holds no other one: findings on thousands of elements stay where they are
        axe.setTimeout((int) SEARCH.toSeconds());
        axe.setOptions("{\"resultTypes\": [\"violations\"], \"rules\": {\"color-contrast\": {\"enabled\": " + contrast + "}}}");
        return axe.analyze(driver).getViolations().stream().map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).toList();
    }

    /** What the page complained of in its console. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.executeCdpCommand("Storage.clearDataForOrigin",
                Map.of("origin", driver.executeScript("return location.origin"), "storageTypes", "all"));
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        driver.get("about:blank");
        complaints();
        CLOSED.push(driver);
    }
}
