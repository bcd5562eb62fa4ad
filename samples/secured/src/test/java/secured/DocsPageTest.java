package secured;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The Authorize dialog of the docs page, in a real browser. Skipped where there is no Chromium with
 * its driver, unless {@code CHROMIUM_REQUIRED} is set in the environment.
 */
final class DocsPageTest {
  private static final Secured SECURED = new Secured();

  @SuppressWarnings("NullAway.Init") // Set before each test, unless it is skipped.
  private WebDriver browser;

  @SuppressWarnings("NullAway.Init")
  private WebDriverWait wait;

  @BeforeEach
  void open() {
    Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = program("chromedriver");
    boolean present = chromium.isPresent() && driver.isPresent();
    if (System.getenv("CHROMIUM_REQUIRED") == null) {
      Assumptions.assumeTrue(present, "There is no Chromium with its driver on the PATH.");
    }
    assertThat(present).isTrue();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1600");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow())
                .usingAnyFreePort()
                .build(),
            options);
    wait = new WebDriverWait(browser, Duration.ofSeconds(30));
    browser.get(SECURED.client().baseUrl() + "/docs");
  }

  private static Optional<File> program(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  @AfterEach
  void quit() {
    if (browser != null) {
      browser.quit();
    }
  }

  @AfterAll
  static void close() {
    SECURED.close();
  }

  @Test
  void password_flow_logs_in() {
    WebElement dialog = dialog("OAuth2PasswordBearer");
    dialog.findElement(By.cssSelector("#oauth_username")).sendKeys(Secured.USERNAME);
    dialog.findElement(By.cssSelector("#oauth_password")).sendKeys(Secured.PASSWORD);
    select(dialog, "me");
    authorize(dialog);

    assertThat(tryOut("me_users_me_get")).contains("\"fullName\": \"John Doe\"");
  }

  @Test
  void code_flow_logs_in_through_the_redirect_page() {
    WebElement dialog = dialog("OAuth2AuthorizationCodeBearer");
    select(dialog, "me");
    String docs = browser.getWindowHandle();
    dialog.findElement(By.cssSelector(".authorize")).click();
    wait.until(unused -> browser.getWindowHandles().size() == 2);
    browser.getWindowHandles().stream()
        .filter(window -> !window.equals(docs))
        .forEach(window -> browser.switchTo().window(window));
    browser.findElement(By.name("username")).sendKeys(Secured.USERNAME);
    browser.findElement(By.name("password")).sendKeys(Secured.PASSWORD);
    browser.findElement(By.tagName("button")).click();
    wait.until(unused -> browser.getWindowHandles().size() == 1);
    browser.switchTo().window(docs);
    waitForLogout(dialog);

    assertThat(tryOut("me_users_me_get")).contains("\"fullName\": \"John Doe\"");
  }

  @Test
  void key_of_a_client_lets_in() {
    WebElement dialog = dialog("APIKeyHeader");
    dialog.findElement(By.cssSelector("input")).sendKeys(Secured.CLIENT_KEY);
    authorize(dialog);

    assertThat(tryOut("users_reports_users_get")).contains("\"readBy\": \"Dashboard\"");
  }

  @Test
  void administrator_logs_in() {
    WebElement dialog = dialog("HTTPBasic");
    dialog.findElement(By.cssSelector("input[name=username]")).sendKeys("admin");
    dialog.findElement(By.cssSelector("input[name=password]")).sendKeys(Secured.ADMIN_PASSWORD);
    authorize(dialog);

    assertThat(tryOut("users_admin_users_get")).contains("\"username\": \"johndoe\"");
  }

  /** The part of the Authorize dialog that is about a scheme. */
  private WebElement dialog(String scheme) {
    visible(browser, ".auth-wrapper .authorize").click();
    visible(browser, ".modal-ux");
    return browser.findElements(By.cssSelector(".auth-container")).stream()
        .filter(part -> part.findElement(By.tagName("h4")).getText().startsWith(scheme + " "))
        .findFirst()
        .orElseThrow();
  }

  private static void select(WebElement dialog, String scope) {
    dialog.findElement(By.cssSelector(".scopes label[for^='" + scope + "-'] .item")).click();
  }

  private void authorize(WebElement dialog) {
    dialog.findElement(By.cssSelector(".auth-btn-wrapper .authorize")).click();
    waitForLogout(dialog);
  }

  private void waitForLogout(WebElement dialog) {
    wait.until(
        unused ->
            dialog.findElements(By.cssSelector(".auth-btn-wrapper button")).stream()
                .anyMatch(button -> button.getText().equals("Logout")));
  }

  /** What the page shows of the answer to an operation. */
  private String tryOut(String operationId) {
    visible(browser, ".modal-ux .close-modal").click();
    WebElement operation = visible(browser, "[id$='-" + operationId + "']");
    operation.findElement(By.cssSelector(".opblock-summary-control")).click();
    visible(operation, ".try-out__btn").click();
    visible(operation, ".execute").click();
    return visible(operation, ".live-responses-table tbody .response-col_description").getText();
  }

  private WebElement visible(SearchContext within, String selector) {
    wait.until(unused -> find(within, selector).isPresent());
    return find(within, selector).orElseThrow();
  }

  private static Optional<WebElement> find(SearchContext within, String selector) {
    return within.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .findFirst();
  }
}
