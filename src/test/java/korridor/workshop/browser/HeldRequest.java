package korridor.workshop.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** A request that the page has sent and the server has not got yet, as on a slow line. */
final class HeldRequest {

  private final Page page;
  private Route held;

  private HeldRequest(Page page) {
    this.page = page;
  }

  /** Holds the next POST to an address that ends so; everything else passes. */
  static HeldRequest of(Page page, String address) {
    HeldRequest request = new HeldRequest(page);
    page.route("**" + address + "*", request::take);
    return request;
  }

  private void take(Route route) {
    if (held == null && route.request().method().equals("POST")) {
      held = route;
    } else {
      route.resume();
    }
  }

  /** Sends it on. */
  void letGo() {
    page.waitForCondition(() -> held != null);
    held.resume();
  }
}
