package shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A scheme, configured. */
@Token(header = "x-admin", schemeName = "Admin")
@Target({ElementType.PARAMETER, ElementType.TYPE})
@interface AdminToken {}
