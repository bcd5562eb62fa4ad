package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.util.List;

/** What is said about an operation: summary, description, operationId, tags, deprecated. */
final class Operations {
  private Operations() {}

  @SuppressWarnings("InlineMeSuggester") // Handlers are deprecated here for the document to say so.
  @Controller
  static class Untagged {
    @Get("/plain")
    String readPlainThing() {
      return "";
    }

    /** One line. */
    @Get("/documented")
    String documented() {
      return "";
    }

    @Get(
        value = "/documented/long",
        description =
            """
            The first line
            and the second.

            A paragraph of its own, with *stars* and `code`.\
            """)
    String documentedLong() {
      return "";
    }

    /** And a description. */
    @Get(value = "/summary", summary = "A Short Summary")
    String summarized() {
      return "";
    }

    @Get(value = "/identified", operationId = "theIdentified")
    int identified() {
      return 0;
    }

    @Get(value = "/identified/{itemId}", operationId = "the-other-identified")
    List<Integer> identifiedItem(int itemId) {
      return List.of();
    }

    @Deprecated
    @Get("/deprecated")
    String deprecated() {
      return "";
    }

    @Get(value = "/described", responseDescription = "Whatever was asked for")
    String answered() {
      return "";
    }

    /** All of it. */
    @Deprecated
    @Post(
        value = "/everything",
        tags = {"one", "two"},
        summary = "All",
        operationId = "all",
        status = 201)
    String everything(int limit) {
      return "";
    }

    @Get(value = "/hidden", includeInSchema = false)
    String hidden() {
      return "";
    }

    @Get("/partly")
    String shown() {
      return "";
    }

    @Post(value = "/partly", includeInSchema = false)
    String notShown(int limit) {
      return "";
    }

    @Get("/dashes-and.dots/x")
    String punctuated() {
      return "";
    }

    @Get("/html2text")
    String html2text() {
      return "";
    }
  }

  @Controller(
      value = "/tagged",
      tags = {"outer", "shared"})
  static class Tagged {
    @Get("/outer")
    String outerTags() {
      return "";
    }

    @Get(
        value = "/inner",
        tags = {"inner", "shared"})
    String innerTags() {
      return "";
    }
  }

  @Deprecated
  @Controller("/retired")
  static class Retired {
    @Get
    String retiredRead() {
      return "";
    }
  }

  @Controller("/secret")
  static class Secret {
    @Get(value = "/read", includeInSchema = false)
    String secretRead(int limit) {
      return "";
    }
  }
}
