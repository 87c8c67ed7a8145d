/** Pure: how key performance indicators are assessed, period by period. */
@NullMarked
package org.publicaccord.monitoringservice.kpis;

import org.jspecify.annotations.NullMarked;
