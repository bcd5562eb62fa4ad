package shop;

public class Place {}
