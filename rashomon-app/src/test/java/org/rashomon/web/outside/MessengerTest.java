package org.rashomon.web.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessengerTest {
  private final List<String> told = new ArrayList<>();
  private HttpServer receiver;

  @BeforeEach
  void receive() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/hook",
        exchange -> {
          told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.createContext(
        "/away",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/hook");
          exchange.sendResponseHeaders(307, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  private URI to(String path) {
    return URI.create("http://hooks.example:" + receiver.getAddress().getPort() + path);
  }

  private static InetAddress[] here() {
    return new InetAddress[] {InetAddress.getLoopbackAddress()};
  }

  @Test
  void theBodyArrivesAndTheStatusComesBack() throws IOException {
    Messenger messenger = new Messenger(host -> here(), address -> true);
    assertThat(messenger.post(to("/hook"), "{\"told\":\"\u00e4\"}")).isEqualTo(204);
    assertThat(told).containsExactly("{\"told\":\"\u00e4\"}");
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    Messenger messenger = new Messenger(host -> here(), address -> true);
    assertThat(messenger.post(to("/away"), "{}")).isEqualTo(307);
    assertThat(told).isEmpty();
  }

  @Test
  void aNameThatLeadsInsideIsRefused() {
    Messenger messenger = new Messenger(host -> here(), PublicAddress::is);
    assertThatThrownBy(() -> messenger.post(to("/hook"), "{}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("inside");
    assertThatThrownBy(
            () -> new Messenger().post(URI.create("http://127.0.0.1:" + to("/").getPort()), "{}"))
        .hasMessageContaining("inside");
    assertThat(told).isEmpty();
  }

  @Test
  void oneInsideAddressAmongOthersIsEnoughToRefuse() {
    Messenger messenger =
        new Messenger(
            host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), here()[0]},
            PublicAddress::is);
    assertThatThrownBy(() -> messenger.post(to("/hook"), "{}")).hasMessageContaining("inside");
  }

  @Test
  void theAddressThatWasLookedAtIsTheOneThatIsSentTo() throws IOException {
    InetAddress looked = InetAddress.getByAddress("hooks.example", new byte[] {127, 0, 0, 1});
    Deque<InetAddress> answers = new ArrayDeque<>(List.of(looked));
    Messenger messenger =
        new Messenger(host -> new InetAddress[] {answers.pop()}, address -> address.equals(looked));
    assertThat(messenger.post(to("/hook"), "{}")).isEqualTo(204);
    assertThat(answers).isEmpty();
  }

  @Test
  void onlyWebAddressesWithoutAUserAreTaken() {
    for (String address :
        new String[] {
          "ftp://hooks.example", "file:///etc/passwd", "https://a:b@hooks.example", "x"
        }) {
      assertThatThrownBy(() -> Messenger.checked(address))
          .as(address)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Messenger.checked("https://hooks.example/x?y=1").getHost())
        .isEqualTo("hooks.example");
  }
}
