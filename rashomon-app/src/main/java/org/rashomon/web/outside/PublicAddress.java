package org.rashomon.web.outside;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses that anybody on the internet may reach from those inside a machine or a network:
 * loopback, private, link-local (cloud metadata), shared, documentation, benchmark, multicast,
 * reserved; and IPv6 forms that carry an IPv4 address, by what they carry or not at all. After the
 * special-purpose registries of IANA (RFC 6890).
 */
final class PublicAddress {
  private static final int[][] CLOSED_V4 = {
    // first byte, second byte (-1 for any), third byte (-1 for any)
    {0, -1, -1},
    {10, -1, -1},
    {127, -1, -1},
    {169, 254, -1},
    {192, 168, -1},
    {192, 0, 0},
    {192, 0, 2},
    {192, 88, 99},
    {198, 18, -1},
    {198, 19, -1},
    {198, 51, 100},
    {203, 0, 113},
  };

  private PublicAddress() {}

  /** Whether it may be sent to. */
  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean inside = first == 172 && second >= 16 && second < 32;
    if (shared || inside || first >= 224) {
      return false;
    }
    for (int[] closed : CLOSED_V4) {
      if (closed[0] == first
          && (closed[1] < 0 || closed[1] == second)
          && (closed[2] < 0 || closed[2] == third)) {
        return false;
      }
    }
    return true;
  }

  /** Global unicast 2000::/3 only, without what tunnels (6to4, Teredo) or documents. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    boolean global = (first & 0xe000) == 0x2000;
    boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8);
    boolean tunnel = first == 0x2002;
    return global && !special && !tunnel && (first & 0xfff0) != 0x3ff0;
  }
}
