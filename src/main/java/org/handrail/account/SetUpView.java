package org.handrail.account;

/**
 * A server that is set up.
 *
 * @param district the code to sign in with
 * @param login the administrator's user name; the e-mail address does as well
 */
public record SetUpView(String district, String login) {}
