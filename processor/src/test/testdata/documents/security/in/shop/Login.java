package shop;

@OAuth(
    schemeName = "Login",
    description = "With a password",
    level = OAuth.Level.LOW,
    flows =
        @OAuth.Flows(
            password =
                @OAuth.Flow(
                    tokenUrl = "token",
                    scopes = {
                      @OAuth.Scope(name = "items:read", description = "Read items"),
                      @OAuth.Scope(name = "me", description = "Read who you are")
                    })))
@interface Login {}
