/**
 * Sign-in for the demonstration: an OpenID Connect provider with fictional people of fictional
 * organisations. In production any provider takes its place, by its issuer's address.
 */
@NullMarked
package org.publicaccord.platform.signin;

import org.jspecify.annotations.NullMarked;
