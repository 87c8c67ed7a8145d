/** What each contract owes, by when and on what legal basis; and who is told when time goes by. */
@NullMarked
package org.publicaccord.monitoringservice;

import org.jspecify.annotations.NullMarked;
