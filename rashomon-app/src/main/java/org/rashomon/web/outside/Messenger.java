package org.rashomon.web.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts JSON to an address elsewhere. The name is looked up once, every address it has must be a
 * public one, and the connection goes to the very address that was looked at, so that a name that
 * answers otherwise the second time (DNS rebinding) gains nothing. A redirect isn't followed.
 */
public final class Messenger {
  private static final int TIMEOUT_MILLIS = 10_000;
  private static final int LONGEST_STATUS = 200;

  /** Looks up names. */
  public interface Names {
    InetAddress[] find(String host) throws IOException;
  }

  private final Names names;
  private final Predicate<InetAddress> allowed;

  /** Sends to public addresses only. */
  public Messenger() {
    this(InetAddress::getAllByName, PublicAddress::is);
  }

  /** Sends by other names and rules. */
  public Messenger(Names names, Predicate<InetAddress> allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  /**
   * Checks that an address could be sent to by its form; its name is looked up with each post.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  public static URI checked(String address) {
    URI uri = URI.create(address);
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("An https or http address without a user is needed.");
    }
    return uri;
  }

  /**
   * Posts a body.
   *
   * @return the status that was answered
   * @throws IOException where nothing was answered, or the address isn't a public one
   */
  public int post(URI to, String json) throws IOException {
    boolean secure = "https".equals(to.getScheme());
    int port = to.getPort() >= 0 ? to.getPort() : secure ? 443 : 80;
    InetAddress address = allowed(to.getHost());
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address, port), TIMEOUT_MILLIS);
      plain.setSoTimeout(TIMEOUT_MILLIS);
      if (!secure) {
        return post(plain, to, json);
      }
      try (SSLSocket sealed = sealed(plain, to.getHost(), port)) {
        return post(sealed, to, json);
      }
    }
  }

  private InetAddress allowed(String host) throws IOException {
    InetAddress[] found = names.find(host);
    for (InetAddress one : found) {
      if (!allowed.test(one)) {
        throw new IOException("the name leads inside this machine or network");
      }
    }
    return found[0];
  }

  private static SSLSocket sealed(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket sealed = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = sealed.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    sealed.setSSLParameters(parameters);
    sealed.startHandshake();
    return sealed;
  }

  private static int post(Socket socket, URI to, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
    String host = to.getPort() >= 0 ? to.getHost() + ":" + to.getPort() : to.getHost();
    String head =
        "POST "
            + path
            + query
            + " HTTP/1.1\r\n"
            + "Host: "
            + host
            + "\r\n"
            + "User-Agent: rashomon\r\n"
            + "Content-Type: application/json; charset=utf-8\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n"
            + "Connection: close\r\n\r\n";
    OutputStream out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
    return status(socket.getInputStream());
  }

  private static int status(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
      if (line.size() > LONGEST_STATUS) {
        throw new IOException("no answer of the web");
      }
    }
    String[] words = line.toString(StandardCharsets.US_ASCII).strip().split(" ");
    if (words.length < 2 || !words[0].startsWith("HTTP/") || !words[1].matches("[1-5][0-9]{2}")) {
      throw new IOException("no answer of the web");
    }
    return Integer.parseInt(words[1]);
  }
}
