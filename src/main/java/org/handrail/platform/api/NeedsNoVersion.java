package org.handrail.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This change needs no {@code If-Match}: repeating it does nothing, as with an acknowledgement, or there is no version
 * yet to lose. The contract says so; the tests hold it to what the server does.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsNoVersion {}
