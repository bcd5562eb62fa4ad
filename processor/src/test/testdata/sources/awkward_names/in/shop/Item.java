package shop;


record Item(int json, int field, int codec, boolean hasJson, Item value) {}
