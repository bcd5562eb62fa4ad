package secured;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.turboapi.annotation.DefaultValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;

/**
 * What an application asks for when it sends a user to log in (RFC 6749, section 4.1.1, and RFC
 * 7636, section 4.3).
 */
record Authorization(
    @Pattern(regexp = "code") @JsonProperty("response_type") String responseType,
    @JsonProperty("client_id") String clientId,
    @JsonProperty("redirect_uri") String redirectUri,
    @Size(max = 1000) @DefaultValue("") String state,
    @Size(max = 1000) @DefaultValue("") String scope,
    @Size(min = 43, max = 128) @JsonProperty("code_challenge") String codeChallenge,
    @Pattern(regexp = "S256") @JsonProperty("code_challenge_method") String codeChallengeMethod) {
  List<String> scopes() {
    return Arrays.stream(scope.split(" ")).filter(name -> !name.isEmpty()).toList();
  }
}
