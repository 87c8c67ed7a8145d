/** The demonstration's sign-in, tried over HTTP as a browser and a service use it. */
@NullMarked
package org.publicaccord.platform.signin;

import org.jspecify.annotations.NullMarked;
