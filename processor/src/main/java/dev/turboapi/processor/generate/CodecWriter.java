package dev.turboapi.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ObjectModel;

/** Writes the codec of a record or class: how it is read, how it is written, and what it may be. */
final class CodecWriter {
  private CodecWriter() {}

  static JavaFile write(ObjectModel object, ApiModel api) {
    CodecFile file = CodecFile.of(object, name -> api.leadsTo(name, object.name()));
    Expressions expressions = new Expressions(file.constants(), file.codecs());
    MethodSpec write = WriteMethod.of(object, file, expressions);
    MethodSpec read = ReadMethod.of(object, file, expressions);
    return file.with(read, write, ShapeMethod.of(object, expressions));
  }
}
