/** Who uses the console: sign-in by OpenID Connect, the session and the security headers. */
@NullMarked
package org.publicaccord.console.signin;

import org.jspecify.annotations.NullMarked;
