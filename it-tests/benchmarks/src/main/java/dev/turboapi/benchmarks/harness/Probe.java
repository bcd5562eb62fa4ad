package dev.turboapi.benchmarks.harness;

import dev.turboapi.benchmarks.api.SampleOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that all servers must answer alike.
 *
 * @param body empty if none is sent
 */
record Probe(String method, String target, String body) {
  private static final String LAMP = "{\"sku\":\"LAMP-100\",\"quantity\":1,\"price\":39.9}";
  private static final String ADDRESS =
      "{\"street\":\"Main Street 1\",\"city\":\"Ghent\",\"country\":\"BE\"}";

  /** Requests that are right, in the forms that clients may choose. */
  static List<Probe> valid() {
    List<Probe> probes = new ArrayList<>();
    for (Endpoint endpoint : Endpoint.values()) {
      String target = endpoint.target().replace("{n}", "7");
      probes.add(new Probe(endpoint.method(), target, endpoint.body()));
    }
    probes.add(get("/users/-7"));
    probes.add(get("/users/7?q=caf%C3%A9+au+lait&limit=100"));
    probes.add(get("/users/7?q=%22quoted%22&other=1"));
    probes.add(order("\"Grace \\\"Amazing\\\" Hopper, Zo\u00eb\\n\"", LAMP, ADDRESS));
    probes.add(order("\"Ada\"", LAMP + "," + LAMP.replace("39.9", "8"), ADDRESS));
    probes.add(order("\"Ada\"", LAMP.replace("39.9", "1234567.125"), ADDRESS));
    probes.add(order("\"Ada\"", LAMP.replace("39.9", "3.995e1"), ADDRESS));
    probes.add(post(SampleOrder.JSON.replace(":", " : ").replace(",\"", " ,\n\t\"")));
    probes.add(
        post(
            "{\"note\":[1,{}],\"address\":"
                + ADDRESS
                + ",\"lines\":["
                + LAMP
                + "],\"customer\":\"Ada\"}"));
    return probes;
  }

  /** Requests with something wrong. */
  static List<Probe> invalid() {
    return List.of(
        get("/nothing"),
        get("/users/abc"),
        get("/users/42?limit=0"),
        get("/users/42?limit=101"),
        get("/async/users/42?limit=ten"),
        post(""),
        post("[]"),
        post("null"),
        post("{\"customer\":"),
        post("{\"customer\":\"Ada\",\"lines\":[" + LAMP + "]}"),
        order("\"\"", LAMP.replace(":1,", ":0,") + "," + LAMP.replace("39.9", "0"), ADDRESS),
        order("\"Ada\"", "", ADDRESS.replace("BE", "Belgium").replace("Ghent", "")),
        order("\"Ada\"", LAMP.replace(":1,", ":\"few\","), ADDRESS),
        new Probe("POST", "/async/items", SampleOrder.JSON.replace("\"GB\"", "\"\"")));
  }

  private static Probe get(String target) {
    return new Probe("GET", target, "");
  }

  private static Probe post(String body) {
    return new Probe("POST", "/items", body);
  }

  private static Probe order(String customer, String lines, String address) {
    return post(
        "{\"customer\":%s,\"lines\":[%s],\"address\":%s}".formatted(customer, lines, address));
  }
}
