package org.rashomon.web.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class PublicAddressTest {
  private static boolean is(String address) throws Exception {
    return PublicAddress.is(InetAddress.getByName(address));
  }

  @Test
  void whatAnybodyMayReachIsPublic() throws Exception {
    for (String address :
        new String[] {
          "93.184.216.34",
          "1.1.1.1",
          "172.15.0.1",
          "172.32.0.1",
          "100.128.0.1",
          "192.167.1.1",
          "2606:4700::1111",
          "2a00:1450:4001::5"
        }) {
      assertThat(is(address)).as(address).isTrue();
    }
  }

  @Test
  void whatLiesInsideIsNot() throws Exception {
    for (String address :
        new String[] {
          "127.0.0.1",
          "127.8.8.8",
          "0.0.0.0",
          "10.1.2.3",
          "172.16.0.1",
          "172.31.9.9",
          "192.168.1.1",
          "169.254.169.254",
          "100.64.0.1",
          "192.0.0.8",
          "198.18.0.1",
          "224.0.0.1",
          "240.0.0.1",
          "255.255.255.255",
          "::",
          "::1",
          "fc00::1",
          "fd12::1",
          "fe80::1",
          "ff02::1",
          "::ffff:10.0.0.1",
          "64:ff9b::a00:1",
          "2002:a00:1::",
          "2001::1",
          "2001:db8::1"
        }) {
      assertThat(is(address)).as(address).isFalse();
    }
  }
}
