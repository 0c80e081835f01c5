package korridor.workshop.web;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The addresses of this machine. */
public final class Addresses {

  private Addresses() {}

  /** An address of this machine, written in numbers; empty when it is none. */
  public static Optional<InetAddress> own(String text) {
    return Hosts.parse(text).filter(Addresses::isOwn);
  }

  private static boolean isOwn(InetAddress address) {
    try {
      return NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException unknown) {
      return false;
    }
  }

  /** Those that other machines can reach, the shortest first. */
  public static List<String> reachable() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .map(InetAddress::getHostAddress)
          .sorted(java.util.Comparator.comparingInt(String::length))
          .toList();
    } catch (SocketException unknown) {
      return Collections.emptyList();
    }
  }
}
