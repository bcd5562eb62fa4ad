package shop;

import dev.turboapi.annotation.DefaultValue;

public class Item {
  private String name = "";
  private boolean sold;
  int amount;
  @DefaultValue("kg") protected String unit = "";

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isSold() {
    return sold;
  }

  public void setSold(boolean sold) {
    this.sold = sold;
  }
}
