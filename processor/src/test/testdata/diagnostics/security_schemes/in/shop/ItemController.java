package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Security;
import dev.turboapi.SecurityScopes;
import far.FarKey;

@Controller("/items")
class ItemController {
  @Get("/mismatched")
  void mismatched(@Schemes.Key int key, @Schemes.Nothing String nothing) {}

  @Get("/conflicting")
  void conflicting(
      @Schemes.Key @Schemes.OtherKey String two,
      @Schemes.Key @Header String header,
      @Depends(Schemes.class) @Schemes.Key String depends,
      @Security(value = Schemes.Key.class, scopes = "a") @Schemes.OtherKey String security) {}

  @Get("/useless")
  void useless(
      @Schemes.Key @DefaultValue("x") String key,
      @Depends SecurityScopes scopes,
      @DefaultValue("x") SecurityScopes more) {}

  @Get("/bad")
  void bad(
      @Schemes.Silent String silent,
      @Schemes.Twofold String twofold,
      @Schemes.NoJson String noJson,
      @Schemes.Unknown String unknown,
      @Schemes.Unfit(5) String unfit,
      @Schemes.Nested(@Schemes.Key) String nested,
      @Schemes.Choice String choice,
      @Schemes.Abstract String abstractOne,
      @Schemes.Inner String inner,
      @Schemes.Static String staticOne,
      @Schemes.Private String privateOne,
      @Schemes.Later String later) {}

  @Get("/far")
  void far(@FarKey String farKey, @FarKey.Closed String closed) {}
}
