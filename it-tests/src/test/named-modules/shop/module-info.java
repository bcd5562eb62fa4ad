module shop {
  requires dev.turboapi;
  requires users;

  opens shop to
      dev.turboapi;
}
