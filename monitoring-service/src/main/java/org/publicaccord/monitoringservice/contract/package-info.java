/** Pure vocabulary: what a watch knows of a contract, in words of its own. */
@NullMarked
package org.publicaccord.monitoringservice.contract;

import org.jspecify.annotations.NullMarked;
