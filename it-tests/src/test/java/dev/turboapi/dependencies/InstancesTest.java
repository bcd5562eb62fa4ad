package dev.turboapi.dependencies;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.InstanceFactory;
import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import dev.turboapi.testing.TestClient;
import org.junit.jupiter.api.Test;

/** Whose instances providers are called on. */
class InstancesTest {
  @Test
  void holder_is_one_for_all_controllers_and_for_itself() {
    TurboApiBuilder app =
        TurboApi.builder()
            .controllers(Visits.Gate.class, Visits.class, Visits.Door.class, Visits.Times.class)
            .bind(Clock.class, () -> new Clock.Time("noon"));
    try (TestClient client = TestClient.start(app)) {
      assertThat(client.get("/gate").send().text()).isEqualTo("1");
      assertThat(client.get("/door").send().text()).isEqualTo("2");
      assertThat(client.get("/visits").send().text()).isEqualTo("2");
    }
  }

  @Test
  void applications_do_not_share_it() {
    TurboApiBuilder app = TurboApi.builder().controllers(Visits.Gate.class);
    for (int i = 0; i < 2; i++) {
      try (TestClient client = TestClient.start(app)) {
        assertThat(client.get("/gate").send().text()).isEqualTo("1");
      }
    }
  }

  @Test
  void bound_holder_is_shared_too() {
    Visits visits = new Visits();
    visits.visit();
    TurboApiBuilder app =
        TurboApi.builder().controllers(Visits.Gate.class, Visits.class).bind(Visits.class, visits);
    try (TestClient client = TestClient.start(app)) {
      assertThat(client.get("/gate").send().text()).isEqualTo("2");
      assertThat(client.get("/visits").send().text()).isEqualTo("2");
    }
  }

  @Test
  void holder_that_cannot_be_made_has_to_be_bound() {
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class,
            () -> TurboApi.builder().controllers(Visits.Times.class).build());

    assertThat(missing)
        .hasMessageThat()
        .isEqualTo(
            "dev.turboapi.dependencies.Visits.Times needs a dev.turboapi.dependencies.Clock."
                + " Bind one: TurboApi.builder().bind(Clock.class, ...)");
  }

  @Test
  void holder_may_come_from_a_factory_unless_it_is_bound() {
    TurboApiBuilder app =
        TurboApi.builder().controllers(Visits.Times.class).instances(clocks("made"));
    try (TestClient client = TestClient.start(app)) {
      assertThat(client.get("/time").send().text()).isEqualTo("\"made\"");
    }
    app.bind(Clock.class, () -> new Clock.Time("bound"));
    try (TestClient client = TestClient.start(app)) {
      assertThat(client.get("/time").send().text()).isEqualTo("\"bound\"");
    }
  }

  private static InstanceFactory clocks(String time) {
    return new InstanceFactory() {
      @Override
      public <T> T get(Class<T> type) {
        Clock clock = () -> new Clock.Time(time);
        return type.cast(clock);
      }
    };
  }

  @Test
  void what_a_factory_says_is_shown() {
    InstanceFactory empty =
        new InstanceFactory() {
          @Override
          public <T> T get(Class<T> type) {
            throw new IllegalArgumentException("There is no " + type.getSimpleName());
          }
        };
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class,
            () -> TurboApi.builder().controllers(Visits.Times.class).instances(empty).build());

    assertThat(missing).hasMessageThat().contains("There is no Clock");
  }
}
