/** The web console: pages for commissioners, providers and auditors, made on the server. */
@NullMarked
package org.publicaccord.console;

import org.jspecify.annotations.NullMarked;
