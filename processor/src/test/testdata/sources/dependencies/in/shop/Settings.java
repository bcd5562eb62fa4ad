package shop;

record Settings(String title) {}
