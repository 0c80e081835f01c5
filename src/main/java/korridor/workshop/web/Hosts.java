package korridor.workshop.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which names a server answers. A name that some other server's name service says leads here
 * is none of them.
 *
 * @param address it listens on
 */
record Hosts(InetAddress address) {

  private static final Pattern PARTS =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::(\\d{1,5}))?");
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final int HTTP = 80;

  /**
   * Whether the server answers to a host header.
   *
   * @param host such as {@code 127.0.0.1:8000}
   * @param port it listens on
   */
  boolean allow(String host, int port) {
    Matcher parts = PARTS.matcher(host == null ? "" : host);
    if (!parts.matches()) {
      return false;
    }
    int named = parts.group(2) == null ? HTTP : Integer.parseInt(parts.group(2));
    String name = parts.group(1);
    if (named != port) {
      return false;
    }
    return name.equals("localhost")
        ? address.isLoopbackAddress()
        : parse(name.replaceAll("[\\[\\]]", "")).filter(this::leadsHere).isPresent();
  }

  private boolean leadsHere(InetAddress named) {
    return named.equals(address) || address.isLoopbackAddress() && named.isLoopbackAddress();
  }

  /** An address written in numbers; nothing is looked up. */
  static Optional<InetAddress> parse(String text) {
    boolean numbers = IPV4.matcher(text).matches() || text.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    try {
      return numbers ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }

  /** Whether a page of this server asks: its origin is an address that the server answers to. */
  boolean own(String origin, int port) {
    String scheme = "http://";
    return origin != null
        && origin.startsWith(scheme)
        && allow(origin.substring(scheme.length()), port);
  }
}
