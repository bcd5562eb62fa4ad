module users {
  requires transitive dev.turboapi.security;

  exports users;
}
