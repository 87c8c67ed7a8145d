/**
 * The words that every lifecycle path shares: identifiers, money, days, organisations and the facts
 * of a contract. Pure values, legal by construction; nothing here reads a clock, a file or a
 * network.
 */
@NullMarked
package org.publicaccord.contractservice.contract;

import org.jspecify.annotations.NullMarked;
