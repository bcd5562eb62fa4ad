package dev.turboapi.oracle.binding;

import dev.turboapi.UploadFile;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import java.util.List;

/** Bodies that are no forms, or too much of one: each is one answer, whatever else is wrong. */
@Controller
class FormErrors {
  @Post("/form")
  String form(int q, @Form @DefaultValue({}) List<String> a, @DefaultValue({}) List<UploadFile> f) {
    return a.size() + " " + f.size();
  }
}
