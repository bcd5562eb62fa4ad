package dev.turboapi.json;

import java.util.List;

/**
 * Leaves members out of an object, and then out of those that stay.
 *
 * @param members in the order in which they are written
 * @param keepsUnknown whether members stay that are not among them
 * @param omitsNull whether these do not stay if they are {@code null}
 */
record ObjectTrimmer(List<Member> members, boolean keepsUnknown, boolean omitsNull)
    implements Trimmer {
  /**
   * A member.
   *
   * @param name as it is written, with its quotes
   * @param shown whether it stays at all
   * @param omitted with which values it does not
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Member(byte[] name, boolean shown, Omitted omitted, Trimmer value) {
    boolean stays(WrittenJson json, int ahead) {
      return shown && !omitted.test(json, ahead);
    }
  }

  /** Whether the value so many bytes ahead is left out. */
  @FunctionalInterface
  interface Omitted {
    boolean test(WrittenJson json, int ahead);

    default Omitted or(Omitted other) {
      return (json, ahead) -> test(json, ahead) || other.test(json, ahead);
    }
  }

  @Override
  public boolean fits(WrittenJson json) {
    return json.hasOnly(members.stream().map(Member::name).toList());
  }

  @Override
  public void trim(WrittenJson json) {
    if (!json.isAt('{')) {
      json.keepValue(); // null
      return;
    }
    json.keep(1);
    boolean first = true;
    int next = 0;
    while (!json.isAt('}')) {
      json.drop(json.isAt(',') ? 1 : 0);
      int found = find(json, next);
      int name = json.nameLength();
      if (found >= 0) {
        next = found + 1;
      }
      if (found < 0 ? staysUnknown(json, name) : members.get(found).stays(json, name)) {
        if (!first) {
          json.addComma();
        }
        first = false;
        json.keep(name);
        (found < 0 ? NOTHING : members.get(found).value()).trim(json);
      } else {
        json.drop(name);
        json.dropValue();
      }
    }
    json.keep(1);
  }

  private boolean staysUnknown(WrittenJson json, int name) {
    return keepsUnknown && !(omitsNull && json.isNull(name));
  }

  /**
   * The member whose name is next, most often that behind the last one; negative if there is none.
   */
  private int find(WrittenJson json, int start) {
    for (int i = 0; i < members.size(); i++) {
      int candidate = (start + i) % members.size();
      if (json.isAtName(members.get(candidate).name())) {
        return candidate;
      }
    }
    return -1;
  }
}
