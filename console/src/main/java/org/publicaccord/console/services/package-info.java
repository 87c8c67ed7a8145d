/**
 * The services' APIs, called for the person who is signed in. Answers are read tolerantly: fields
 * that the console does not know are ignored. What goes wrong is one {@link
 * org.publicaccord.console.services.ServiceFailure}.
 */
@NullMarked
package org.publicaccord.console.services;

import org.jspecify.annotations.NullMarked;
