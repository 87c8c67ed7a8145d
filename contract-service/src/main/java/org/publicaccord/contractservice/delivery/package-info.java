/**
 * The stages that every path shares, from a contract that is entered to its close: mobilising,
 * living with change, reviewing, renewing, ending and handing over. A contract that was imported
 * can be taken into management here too. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.delivery;

import org.jspecify.annotations.NullMarked;
