package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every source, one value and many, required, optional and preset, under the parameter's name and
 * another.
 */
@Controller
class Sources {

  @Get("/query/one/required")
  List<Integer> queryOne(@Query int name, @Query("the-other") int other) {
    return List.of(name, other);
  }

  @Get("/query/one/optional")
  List<@Nullable Integer> queryOneOptional(
      @Query @Nullable Integer name, @Query("the-other") Optional<Integer> other) {
    return Arrays.asList(name, other.orElse(null));
  }

  @Get("/query/one/preset")
  List<Integer> queryOnePreset(
      @Query @DefaultValue("1") int name, @Query("the-other") @DefaultValue("2") int other) {
    return List.of(name, other);
  }

  @Get("/query/many/required")
  List<List<Integer>> queryMany(
      @Query List<Integer> name, @Query("the-other") List<Integer> other) {
    return List.of(name, other);
  }

  @Get("/query/many/optional")
  List<@Nullable List<Integer>> queryManyOptional(
      @Query @Nullable List<Integer> name, @Query("the-other") Optional<List<Integer>> other) {
    return Arrays.asList(name, other.orElse(null));
  }

  @Get("/query/many/preset")
  List<List<Integer>> queryManyPreset(
      @Query @DefaultValue("1") List<Integer> name,
      @Query("the-other") @DefaultValue("2") List<Integer> other) {
    return List.of(name, other);
  }

  @Get("/header/one/required")
  List<Integer> headerOne(@Header int xName, @Header("The-Other") int other) {
    return List.of(xName, other);
  }

  @Get("/header/one/optional")
  List<@Nullable Integer> headerOneOptional(
      @Header @Nullable Integer xName, @Header("The-Other") Optional<Integer> other) {
    return Arrays.asList(xName, other.orElse(null));
  }

  @Get("/header/one/preset")
  List<Integer> headerOnePreset(
      @Header @DefaultValue("1") int xName, @Header("The-Other") @DefaultValue("2") int other) {
    return List.of(xName, other);
  }

  @Get("/header/many/required")
  List<List<Integer>> headerMany(
      @Header List<Integer> xName, @Header("The-Other") List<Integer> other) {
    return List.of(xName, other);
  }

  @Get("/header/many/optional")
  List<@Nullable List<Integer>> headerManyOptional(
      @Header @Nullable List<Integer> xName, @Header("The-Other") Optional<List<Integer>> other) {
    return Arrays.asList(xName, other.orElse(null));
  }

  @Get("/header/many/preset")
  List<List<Integer>> headerManyPreset(
      @Header @DefaultValue("1") List<Integer> xName,
      @Header("The-Other") @DefaultValue("2") List<Integer> other) {
    return List.of(xName, other);
  }

  @Get("/cookie/one/required")
  List<Integer> cookieOne(@Cookie int name, @Cookie("the-other") int other) {
    return List.of(name, other);
  }

  @Get("/cookie/one/optional")
  List<@Nullable Integer> cookieOneOptional(
      @Cookie @Nullable Integer name, @Cookie("the-other") Optional<Integer> other) {
    return Arrays.asList(name, other.orElse(null));
  }

  @Get("/cookie/one/preset")
  List<Integer> cookieOnePreset(
      @Cookie @DefaultValue("1") int name, @Cookie("the-other") @DefaultValue("2") int other) {
    return List.of(name, other);
  }

  @Post("/body/one/required")
  List<Integer> bodyOne(@Body int name, @Body("the-other") int other) {
    return List.of(name, other);
  }

  @Post("/body/one/optional")
  List<@Nullable Integer> bodyOneOptional(
      @Body @Nullable Integer name, @Body("the-other") Optional<Integer> other) {
    return Arrays.asList(name, other.orElse(null));
  }

  @Post("/body/one/preset")
  List<Integer> bodyOnePreset(
      @Body @DefaultValue("1") int name, @Body("the-other") @DefaultValue("2") int other) {
    return List.of(name, other);
  }

  @Post("/body/many/required")
  List<List<Integer>> bodyMany(@Body List<Integer> name, @Body("the-other") List<Integer> other) {
    return List.of(name, other);
  }

  @Post("/body/many/optional")
  List<@Nullable List<Integer>> bodyManyOptional(
      @Body @Nullable List<Integer> name, @Body("the-other") Optional<List<Integer>> other) {
    return Arrays.asList(name, other.orElse(null));
  }

  @Post("/body/many/preset")
  List<List<Integer>> bodyManyPreset(
      @Body @DefaultValue("1") List<Integer> name,
      @Body("the-other") @DefaultValue("2") List<Integer> other) {
    return List.of(name, other);
  }
}
