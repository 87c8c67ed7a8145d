/** What a service's API document says beyond its endpoints: who may call, headers, problems. */
@NullMarked
package org.publicaccord.servicekit.apidocument;

import org.jspecify.annotations.NullMarked;
